//! Where the files of the site are. The page says so in attributes of its `#app` element, because their names
//! change with their content.

use super::page::app_element;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its address.
    pub address: String,
    /// Its hash, as in the `integrity` attribute. Empty where the page gives none.
    pub integrity: String,
}

/// The file that the attribute `data-<name>` names: its address, and after a space its hash.
pub fn asset(name: &str) -> Option<Asset> {
    let value = data(name)?;
    let (address, integrity) = value.split_once(' ').unwrap_or((&value, ""));
    Some(Asset { address: address.to_owned(), integrity: integrity.to_owned() })
}

/// The path that the site lies under. It begins and ends with a slash.
pub fn base() -> String {
    data("base").unwrap_or_else(|| String::from("/"))
}

/// The edition of the programme that the site was built with.
pub fn edition() -> String {
    data("edition").unwrap_or_default()
}

fn data(name: &str) -> Option<String> {
    app_element()?.get_attribute(&format!("data-{name}"))
}
