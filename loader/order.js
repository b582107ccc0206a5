// Stands right behind the answers and runs before they are drawn: agreeing and disagreeing come first
// equally often. The same bit as in `Seed::begins_with_disagreeing`; a test holds them together.

{
  const answers = document.currentScript.previousElementSibling;
  if (enig.bits & 1) {
    for (const answer of [...answers.children].slice(0, 5)) answers.prepend(answer);
  }
  enig.settle();
}
