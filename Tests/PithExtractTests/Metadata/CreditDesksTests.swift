import PithCore
import Testing

@testable import PithExtract

/// What `CreditLexicon` knows of offices, roles and labels.
@Suite struct CreditDesksTests {
  @Test(arguments: [
    "เขียนโดย สมชาย ใจดี", "ผู้เขียน: สมชาย ใจดี", "ผู้สื่อข่าว: สมชาย ใจดี",
  ])
  func prefixesInThai(byline: String) {
    #expect(Byline.names(in: byline) == ["สมชาย ใจดี"])
  }

  @Test(arguments: [
    "Kirjoittanut Ana Ruiz", "Toimittaja: Ana Ruiz", "Ein Gastbeitrag von Ana Ruiz",
    "Door onze redacteur Ana Ruiz", "Phóng viên Ana Ruiz",
    "Bài và ảnh: Ana Ruiz", "Pewarta: Ana Ruiz", "Ana Ruiz újságíró", "redaktor Ana Ruiz",
    "oprac. Ana Ruiz", "Opracowanie: Ana Ruiz",
    "Text: Ana Ruiz Foto: Tom Okafor", "Texto: Ana Ruiz Fotos: Tom Okafor",
    "Words: Ana Ruiz Photos: Tom Okafor",
    "Foto: Tom Okafor Text: Ana Ruiz", "Propos recueillis par Ana Ruiz", "Interview: Ana Ruiz",
    "dal nostro inviato Ana Ruiz",
    "Text und Fotos: Ana Ruiz", "Журналістка Ana Ruiz", "Подготовил Ana Ruiz",
    "Redakteurin Ana Ruiz", "Ana Ruiz reporter",
    "Reporter: Ana Ruiz Editor: Tom Okafor", "Words and photos: Ana Ruiz",
  ])
  func whatIsSaidOfAnAuthorIsNoPartOfTheName(byline: String) {
    #expect(Byline.names(in: byline) == ["Ana Ruiz"])
  }

  @Test(arguments: [
    ("כתב: דני כהן", "דני כהן"), ("مراسل: أحمد علي", "أحمد علي"), ("تقرير: أحمد علي", "أحمد علي"),
    ("خبرنگار: علی رضایی", "علی رضایی"),
  ])
  func prefixesInScriptsWithoutCase(byline: String, name: String) {
    #expect(Byline.names(in: byline) == [name])
  }

  @Test(arguments: [
    "La rédaction", "Da Redação", "Redacția", "Von Redaktion", "Web Desk", "هيئة التحرير",
    "กองบรรณาธิการ", "Staff Writer", "Digital Desk", "webmaster",
    "admin", "編集部", "Haber Merkezi", "Tim Redaksi", "来源：新华社", "責任編輯：李華", "Staff Reporter, Norvale",
    "संवाददाता, नोरवेल", "নিজস্ব প্রতিবেদক, ঢাকা",
  ])
  func officesAreNobody(byline: String) {
    #expect(Byline.credits(in: byline).isEmpty)
  }

  @Test(arguments: ["株式会社北浜新報社", "北浜新聞社", "北浜新報社"])
  func companiesAreOrganisations(name: String) {
    #expect(Byline.credits(in: name, trust: .declared) == Byline.Credits(organisations: [name]))
  }
}
