#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| enig_fuzz::links(data));
