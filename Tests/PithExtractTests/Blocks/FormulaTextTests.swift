import PithCore
import Testing

@testable import PithExtract

@Suite struct FormulaTextTests {
  private func texts(_ body: String) throws -> [String] {
    try TestPage.body(body).texts
  }

  @Test(arguments: [
    ("<mi>a</mi><mo>≠</mo><mn>0</mn>", "a ≠ 0"),
    ("<mrow> <mi> E </mi> <mo> = </mo> <mi> m </mi> <msup><mi>c</mi><mn>2</mn></msup> </mrow>", "E = m c^2"),
    ("<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>", "x_(i + 1)"),
    ("<msubsup><mi>a</mi><mi>k</mi><mn>2</mn></msubsup><mo>,</mo>", "a_k^2 ,"),
    (
      "<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>",
      "∑_(k = 1)^n"
    ),
    ("<mfrac><mn>1</mn><mi>n</mi></mfrac><mi>t</mi>", "1/n t"),
    (
      "<mfrac><mrow><mo>−</mo><mi>b</mi></mrow><mrow><mrow><mn>2</mn></mrow><mi>a</mi></mrow></mfrac>",
      "(− b)/(2 a)"
    ),
    ("<msqrt><mi>p</mi><mo>−</mo><mi>q</mi></msqrt>", "√(p − q)"),
    ("<msup><mrow/><mn>3</mn></msup><mi>He</mi>", "^3 He"),
    ("<mi>x</mi><mspace/><mi>y</mi>", "x y"), ("<annotation/><mi>x</mi>", "x"),
  ])
  func aFormulaReadsAsItWouldBeTyped(markup: String, text: String) throws {
    #expect(try texts("<p><math>\(markup)</math></p>") == [text])
  }

  @Test func aFormulaIsPartOfItsSentence() throws {
    #expect(
      try texts("<p>If <math display=block><mi>v</mi><mo>=</mo><mn>0</mn></math>, the tide turns.</p>")
        == ["If v = 0, the tide turns."])
  }

  @Test func theSameFormulaInAnotherNotationIsLeftOut() throws {
    #expect(
      try texts(
        #"""
        <p>So <math><semantics><mi>h</mi><annotation encoding="application/x-tex">{\displaystyle h}</annotation>
        <annotation-xml><ci>h</ci></annotation-xml></semantics></math> rises.</p>
        """#) == ["So h rises."])
  }

  @Test(arguments: [
    // Wikipedia: an image shows what is hidden.
    #"<span class=mwe-math-element><span style="display: none"><math><mi>h</mi></math></span><img alt="h"></span>"#,
    // KaTeX: what is drawn is hidden from readers of text.
    "<span class=katex><span class=katex-mathml><math><mi>h</mi></math></span><span aria-hidden=true>h</span></span>",
    // MathJax 3.
    """
    <mjx-container><mjx-math aria-hidden=true><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>\
    <math><mi>h</mi></math></mjx-assistive-mml></mjx-container>
    """,
  ])
  func formulasOfCommonTypesettersStandOnce(markup: String) throws {
    #expect(try texts("<p>The height \(markup) rises.</p>") == ["The height h rises."])
  }

  @Test func aFormulaThatIsNotEndedEndsWithItsParagraph() throws {
    #expect(try texts("<p>So <math><mi>h</mi> rises.</p><p>After</p>") == ["So h rises.", "After"])
  }

  @Test func formulasNestedTooDeeplyAreRead() throws {
    let depth = 100_000
    let markup = String(repeating: "<msqrt><mi>a</mi>", count: depth)
    let texts = try texts("<p>Before</p><p><math>\(markup)</math></p><p>After</p>")
    #expect(texts.first == "Before")
    #expect(texts.contains { $0.hasPrefix("√(a √(a") })
  }
}
