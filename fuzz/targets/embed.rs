#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| enig_fuzz::embed(data));
