import Testing

@testable import PithExtract

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en-US", "en-US"), ("en_us", "en-US"), ("pt-br", "pt-BR"), (" de ", "de"),
    ("zh-hant", "zh-Hant"), ("zh-Hans-CN", "zh-Hans-CN"), ("sr_LATN_rs", "sr-Latn-RS"), ("es-419", "es-419"),
    ("fil", "fil"), ("de-DE-1996", "de-DE"), ("ca-valencia", "ca"), ("en-GB-oed", "en-GB"),
    ("en, de", "en"), ("en,de", "en"), ("de-AT, en-GB", "de-AT"), ("fr_FR.UTF-8", "fr-FR"),
    ("en;q=0.8", "en"),
    ("zh-cmn-Hans-CN", "zh-Hans-CN"), ("en-x-us", "en"),
  ])
  func tagsGetTheirUsualForm(text: String, expected: String) {
    #expect(LanguageTag.normalized(text) == expected)
  }

  @Test(arguments: [
    "", " ", "-", "e", "english", "x-default", "12", "en1", "e1", "🇬🇧", "日本", "{{lang}}", "%lang%",
  ])
  func allElseIsNoTag(text: String) {
    #expect(LanguageTag.normalized(text) == nil)
  }
}
