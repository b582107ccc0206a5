// Times each list on a page of the site: the first call, which runs code that has just been compiled, and
// then so many samples, each the mean of so many calls. One call alone is no sample: the browser is slowed
// down by stopping it again and again, and a short call falls between two stops.
async (samples, calls) => {
  const module = await import("/bench-lists/lists.js");
  await module.default();
  const pack = await (await fetch("/bench-lists/pack")).arrayBuffer();
  const lists = new module.Lists(new Uint8Array(pack));
  const timed = (call) => {
    const mean = (calls) => {
      const started = performance.now();
      for (let i = 0; i < calls; i++) call();
      return (performance.now() - started) / calls;
    };
    const first = mean(1);
    return { first, later: Array.from({ length: samples }, () => mean(calls)) };
  };
  const related = timed(() => lists.related());
  const unrelated = timed(() => lists.unrelated());
  return { related, unrelated, suggested: lists.related() };
}
