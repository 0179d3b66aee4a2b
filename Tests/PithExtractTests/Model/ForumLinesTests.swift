import PithCore
import Testing

@testable import PithExtract

/// Lines of a forum's program in a thread of which a model would keep every block.
@Suite struct ForumLinesTests {
  private func kept(_ line: String, as kind: PageKind = .forum) throws -> [String] {
    let page = try TestPage(
      """
      <title>Lamp keeps going out</title><body><h1>Lamp keeps going out</h1>
      <div class=post><p>\(Prose.opening)</p><p>\(Prose.ferries)</p></div>
      <div class=post><p>\(Prose.piers)</p></div><div><p>\(line)</p></div></body>
      """)
    let known = [Prose.opening, Prose.ferries, Prose.piers, "Lamp keeps going out"]
    return try ModelledPage(page, ModelFile.scoring([0.9, 0.9], as: kind).model).kept.filter {
      !known.contains($0)
    }
  }

  @Test(arguments: [
    "Posting Rules", "You may not post new threads", "You may not edit your posts", "BB code is On",
    "[IMG] code is On", "HTML code is Off", "Smilies are On", "All times are GMT +1. The time now is 14:01.",
    "You cannot post new topics in this forum", "You can reply to topics in this forum",
    "You're browsing the Lamp Board as a guest. Sign Up for free (or Log In) to be able to post messages.",
    "Welcome to Lampworks. You are currently viewing our boards as a guest which gives you limited access.",
    "Before you start posting please read the forum rules.",
    "Users browsing this forum: No registered users and 3 guests",
    "There are currently 4 users browsing this thread. (0 members and 4 guests)",
    "You must log in or register to reply here.", "Not open for further replies.", "1 Like", "23 Likes",
    "Du darfst keine neuen Themen in diesem Forum erstellen.", "Alle Zeiten sind UTC+01:00",
    "Vous ne pouvez pas poster de nouveaux sujets dans ce forum", "Fuseau horaire sur UTC+01:00",
    "No puede abrir nuevos temas en este Foro", "Todas las horas están en GMT +2.",
    "Non puoi aprire nuovi argomenti in questo forum", "Tutti gli orari sono GMT +1.", "Mi piace: 3",
    "Please log in to reply", "To reply to this thread, please log in", "Go to page 2",
    "Du musst dich einloggen oder registrieren, um hier zu antworten.",
    "Вы не можете начинать темы", "Часовой пояс: UTC+03:00", "Nie możesz tworzyć nowych tematów",
  ])
  func theyGo(line: String) throws {
    #expect(try kept(line) == [])
  }

  @Test(arguments: [
    "You may not post a lamp, the office told me.",
    "Posting rules for parcels changed last year, by the way.",
    "All times I tried it went out.", "You cannot edit the wick once it is wet, so cut it dry.",
    "Welcome to the forum, Ida!", "Smilies are not a reason to buy it.",
    "You can delete the old seal and put a new one in.", "The time now is better than last year.",
    "Nie możesz zmieniać oleju na zimnym silniku.", "Вы не можете добавлять масло в горячий двигатель.",
    "No puedes responder a todo el mundo con esa actitud.", "Je kunt reageren op elke vraag.",
    "Du kannst dich gerne in diesem Forum vorstellen.", "You can post your questions in this section.",
    "Log in to your router and post a picture of the page.", "Next post: photos of the finished lamp.",
    "You need to sign up to see the photos in this post.", "Go to page 12 of the manual.",
    "Tienes que medir el voltaje para responder a eso.", "Tutti gli orari sono sbagliati sul sito.",
    "Jump to the last post, someone solved it.", "Existem atualmente três versões do aplicativo.",
    "Vous pouvez poster la lampe à Norvale.", "This thread is great, thank you all.", "I like it.",
    "Likes and dislikes of lamps",
  ])
  func whatUsersWriteStays(line: String) throws {
    #expect(try kept(line) == [line])
  }

  /// Whatever the model takes it for.
  @Test func aPageThatSaysItIsADiscussionIsOne() throws {
    let page = try TestPage.head(
      "<title>Lamp keeps going out</title><meta name=generator content=phpBB>",
      body: "<h1>Lamp keeps going out</h1><p>\(Prose.opening)</p><p>\(Prose.ferries)</p><p>Smilies are On</p>"
    )
    let kept = ModelledPage(page, try ModelFile.scoring([0.9, 0.9], as: .listing).model).kept
    #expect(kept.contains(Prose.ferries) && !kept.contains("Smilies are On"))
  }

  @Test func elsewhereTheyAreText() throws {
    #expect(try kept("Smilies are On", as: .documentation) == ["Smilies are On"])
  }
}
