//! scratch
use anyhow::Result;
use enig_e2e::Visit;

#[tokio::test]
async fn arrives_often() -> Result<()> {
    for n in 0..1 {
        eprintln!("{n}");
        Visit::new()?.run(async |_| Ok(())).await?;
    }
    Ok(())
}
