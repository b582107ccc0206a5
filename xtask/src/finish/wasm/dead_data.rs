//! Data that nothing reads any more.
//!
//! Panics leave their messages and source paths behind: wasm-opt keeps data as it is, since it cannot
//! tell where one thing ends and the next begins. The linker can, and says so when it is asked to keep
//! its tables (`--emit-relocs`): where each piece of data lies, and where in it there are addresses of
//! others.

use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry, RelocationType,
    SymbolInfo,
};

/// What the linker knows about the data of a module.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Where each piece lies in memory, by the linker's number; empty for what is not data.
    pieces: Vec<Range<u32>>,
    /// A piece that holds the address of another.
    pointers: Vec<(u32, usize)>,
    /// Addresses that the code uses for a piece although they lie outside it, such as its end.
    outside: Vec<(u32, usize)>,
}

/// A part of the data: where it lies in memory, and where in the file.
struct Segment {
    address: u32,
    bytes: Range<usize>,
}

impl Layout {
    /// Reads the linker's tables.
    pub(super) fn read(module: &[u8]) -> Result<Self> {
        let segments = segments(module)?;
        let (mut layout, mut relocations, mut data_start) = (Self::default(), Vec::new(), 0);
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::DataSection(section) => data_start = position(section.range().start)?,
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                for symbol in symbols {
                                    layout.pieces.push(piece(&symbol?, &segments)?);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(table) => {
                        for entry in table.entries() {
                            relocations.push((section.name() == "reloc.DATA", entry?));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        ensure!(!layout.pieces.is_empty(), "the app was not linked with --emit-relocs");
        for (is_in_data, entry) in relocations {
            let is_address = matches!(
                entry.ty,
                RelocationType::MemoryAddrLeb
                    | RelocationType::MemoryAddrSleb
                    | RelocationType::MemoryAddrI32
            );
            if is_address {
                layout.add(&entry, is_in_data.then_some(data_start), module, &segments)?;
            }
        }
        Ok(layout)
    }

    fn add(
        &mut self,
        entry: &RelocationEntry,
        data_start: Option<usize>,
        module: &[u8],
        segments: &[Segment],
    ) -> Result<()> {
        let number = entry.index as usize;
        let piece = self.pieces.get(number).context("an address of no piece of data")?.clone();
        let value = i64::from(piece.start) + entry.addend;
        let value = u32::try_from(value).context("an address outside of the memory")?;
        let Some(data_start) = data_start else {
            if !piece.contains(&value) {
                self.outside.push((value, number));
            }
            return Ok(());
        };
        let place = data_start + entry.offset as usize;
        let is_as_told = module.get(place..place + 4) == Some(&value.to_le_bytes());
        ensure!(is_as_told, "the data is not laid out as the linker says");
        let holder = segments.iter().find(|segment| segment.bytes.contains(&place));
        let holder = holder.context("an address outside of the data")?;
        let within = u32::try_from(place - holder.bytes.start)?;
        self.pointers.push((holder.address + within, number));
        Ok(())
    }

    /// Which pieces code with these constants may read: any whose address could be among them, and
    /// whatever those point at.
    fn live(&self, constants: &[u32]) -> Vec<bool> {
        let mut live: Vec<bool> = self
            .pieces
            .iter()
            .map(|piece| constants.iter().any(|constant| piece.contains(constant)))
            .collect();
        for (value, number) in &self.outside {
            live[*number] |= constants.contains(value);
        }
        loop {
            let reached = self.pointers.iter().filter(|(holder, number)| {
                let is_held = |(piece, live): (&Range<u32>, &bool)| *live && piece.contains(holder);
                !live[*number] && self.pieces.iter().zip(&live).any(is_held)
            });
            let reached: Vec<usize> = reached.map(|(_, number)| *number).collect();
            if reached.is_empty() {
                return live;
            }
            for number in reached {
                live[number] = true;
            }
        }
    }

    /// Overwrites with zeros what the code of an optimised module cannot read; `text` is the same module
    /// as text. Data of which the linker says nothing stays.
    pub(super) fn clear(&self, module: &mut [u8], text: &str) -> Result<()> {
        let live = self.live(&constants(text));
        let end = self.pieces.iter().map(|piece| piece.end).max().unwrap_or_default();
        let mut is_dead = vec![false; end as usize];
        for verdict in [false, true] {
            for (piece, _) in self.pieces.iter().zip(&live).filter(|(_, live)| **live == verdict) {
                is_dead[piece.start as usize..piece.end as usize].fill(!verdict);
            }
        }
        for Segment { address, bytes } in segments(module)? {
            for (byte, is_dead) in module[bytes].iter_mut().zip(&is_dead[address as usize..]) {
                if *is_dead {
                    *byte = 0;
                }
            }
        }
        Ok(())
    }
}

fn piece(symbol: &SymbolInfo<'_>, segments: &[Segment]) -> Result<Range<u32>> {
    let SymbolInfo::Data { symbol: Some(symbol), .. } = symbol else { return Ok(0..0) };
    let segment = segments.get(symbol.index as usize).context("data in no segment")?;
    let start = segment.address + symbol.offset;
    Ok(start..start + symbol.size)
}

fn segments(module: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::DataSection(section) = payload? {
            for data in section {
                let data = data?;
                let DataKind::Active { offset_expr, .. } = &data.kind else {
                    bail!("data that is not in memory from the start");
                };
                let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                else {
                    bail!("data at an address that is not known");
                };
                let end = position(data.range.end)?;
                let bytes = end - data.data.len()..end;
                segments.push(Segment { address: value.cast_unsigned(), bytes });
            }
        }
    }
    Ok(segments)
}

/// Every number in a module's code that could be an address, from its text.
fn constants(text: &str) -> Vec<u32> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("(data "));
    let numbers = code.flat_map(|line| {
        let behind = |word| line.split(word).skip(1);
        behind("i32.const ").chain(behind("offset="))
    });
    let number = |rest: &str| {
        let digits = rest.split(|c: char| !c.is_ascii_digit() && c != '-').next()?;
        u32::try_from(digits.parse::<i64>().ok()?).ok()
    };
    let mut constants: Vec<u32> = numbers.filter_map(number).collect();
    constants.sort_unstable();
    constants.dedup();
    constants
}

fn position(position: u64) -> Result<usize> {
    usize::try_from(position).context("too large a module")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(constants: &[u32], expected: [bool; 3]) {
        let layout = Layout {
            pieces: vec![100..110, 110..116, 116..120],
            pointers: vec![(104, 2)],
            outside: vec![(96, 1)],
        };
        assert_eq!(layout.live(constants), expected, "{constants:?}");
    }

    #[test]
    fn data_lives_while_code_or_living_data_points_at_it() {
        check(&[], [false, false, false]);
        check(&[99, 120], [false, false, false]);
        check(&[110], [false, true, false]);
        check(&[103], [true, false, true]);
        check(&[96], [false, true, false]);
    }

    #[test]
    fn constants_are_read_from_code_and_not_from_data() {
        let text = r#"(module
            (data $0 (i32.const 100) "i32.const 200")
            (func (i32.store offset=300 (i32.const -1) (i32.load offset=4 (i32.const 500)))))"#;
        assert_eq!(constants(text), [4, 300, 500]);
    }
}
