/// The words and phrases behind `Keywords`, in lower case, their words separated by spaces.
///
/// A word is a run of letters: "e-mail" is the two words *e mail*, "don't" *don t*.
enum KeywordLexicon {
  /// Looked for anywhere in a block.
  static let anywhere: [(Keywords, String)] = [
    (.stop, stopWords.spaceSeparated().joined(separator: ",")),
    (.cookie, "cookie, cookies, gdpr, consent, datenschutzeinstellungen, куки"),
    (
      .subscribe,
      """
      subscribe, subscribed, subscriber, subscribers, subscription, newsletter, newsletters, sign up, sign in, log in, login, register, registered, account, inbox, email address, e mail address, your email,
      abonnieren, abonnement, abonniere, abo, anmelden, registrieren, abonnez, abonné, abonnés, inscrivez, inscription, suscríbete, suscripción, suscriptores, suscribirse, boletín, iscriviti, abbonati, abbonamento,
      assine, assinante, assinantes, inscreva, nieuwsbrief, abonneer, prenumerera, nyhetsbrev, abonner, nyhedsbrev, tilaa, uutiskirje, subskrybuj, prenumerata, odběr, předplatné, подписаться, подпишитесь, подписка, abone, bülten
      """
    ),
    (
      .share,
      "share, tweet, facebook, twitter, whatsapp, pinterest, linkedin, instagram, telegram, tiktok, youtube, teilen, partager, compartir, condividi, compartilhar, delen, dela, udostępnij, sdílet, поделиться, paylaş"
    ),
    (
      .related,
      """
      related, you may also, you might also, recommended, recommendations, read more, more from, more on, see also, also read, read also, trending, most read, most popular, latest, up next, similar, top stories, don t miss, in other news, more stories, more news, keep reading, read next,
      lesen sie, mehr zum, weitere, auch interessant, das könnte sie, meistgelesen, neueste, lire aussi, à lire, sur le même sujet, les plus lus, lee también, te puede interesar, más leídas, más noticias, noticias relacionadas, leggi anche, potrebbe interessarti, ti potrebbe, leia também, veja também, mais lidas, lees ook, meer over, läs också, läs mer, les også, læs også, lue myös, czytaj także, zobacz też, polecamy, čtěte také, citește și, читайте также, по теме, новости по теме, ilgili haberler
      """
    ),
    (
      .comment,
      "comment, comments, commented, reply, replies, leave a, discussion, conversation, kommentar, kommentare, kommentieren, commentaire, commentaires, comentario, comentarios, comentários, commenti, commento, reacties, kommentarer, komentarze, komentáře, комментарии, комментарий, коментарі, yorum, yorumlar"
    ),
    (
      .buy,
      "add to cart, add to bag, add to basket, buy now, buy, checkout, in stock, out of stock, shipping, quantity, qty, wishlist, free delivery, warenkorb, in den warenkorb, ajouter au panier, añadir al carrito, preorder, pre order, sold out, price, usd, eur"
    ),
    (
      .credit,
      """
      photo, photos, photograph, photographer, image, images, getty, reuters, afp, epa, ap, dpa, shutterstock, alamy, istock, picture, pictured, credit, courtesy, file photo, screenshot, screengrab, handout, unsplash, wikimedia, pool via, foto, bild, imago, bildquelle, quelle, crédit, crédits, fotografía, archivo, ansa, lapresse, fotograaf, arkivfoto, fot, фото, wireimage, imagn, zuma, instagram, youtube
      """
    ),
    (
      .navigation,
      "home, menu, search, skip to, next, previous, back to, toggle, close, sort by, filter, view all, see all, show more, load more, learn more, startseite, suche, accueil, recherche, inicio, buscar, cerca, pesquisar, zoeken, sök, søk, szukaj, hledat, поиск, главная"
    ),
    (
      .reply,
      "reply, replies, like, likes, report, flag, permalink, upvote, downvote, quote, antworten, melden, gefällt mir, répondre, signaler, j aime, responder, denunciar, me gusta, rispondi, segnala, curtir, reageer, beantwoorden, svar, svara, gilla, odpowiedz, zgłoś, odpovědět, ответить, пожаловаться, відповісти, yanıtla, cevapla, beğen"
    ),
    (
      .ago,
      """
      ago, seconds ago, minutes ago, hours ago, vor einer, vor stunden, vor minuten, stunden, il y a, hace, horas, hora, minuti fa, ore fa, giorni fa, há horas, geleden, sedan, siden, sitten, temu, godz, назад, тому, önce
      """
    ),
    (
      .disclosure,
      """
      affiliate, affiliate commission, we may earn, we may receive, may earn a, independently, commission, extra cost, additional cost, this story was, this article was, this post was, originally appeared, originally published, correction, clarification, editor s note, disclaimer, disclosure, our journalism, support our, made possible, terms of, privacy, may not be published, contributed to this, contributing, reporting by, edited by, editing by, additional reporting, gift link, dieser artikel, dieser text, mit material von, cet article, este artículo, questo articolo, este artigo
      """
    ),
    (
      .month,
      """
      january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, januar, februar, märz, mai, juni, juli, oktober, dezember, janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre, janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, dezembro, januari, februari, maart, mei, augustus, maj, december, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
      """
    ),
  ]

  /// Looked for at the start of a block only.
  static let start: [(Keywords, String)] = [
    (
      .invitation,
      """
      follow, sign up, subscribe, join, download, click, watch, listen, read, see, more, related, also, recommended, don t miss, up next, photo, photos, video, gallery, advertisement, ad, story continues, continue, scroll, loading, skip, tap, share, tweet, save, get, like, view, explore, check out, shop, play, image, credit, source, published, updated, posted, filed, topic, topics, tag, tags, from, most, latest, trending, popular, sponsored, next, previous, previously, here s,
      lesen, mehr, weiterlesen, folgen, anmelden, hier, zum thema, video, lire, voir, suivez, abonnez, inscrivez, découvrez, retrouvez, lee, ver, mira, sigue, únete, leggi, guarda, segui, iscriviti, leia, veja, siga, lees, bekijk, volg, läs, se, följ, les, følg, læs, lue, katso, czytaj, zobacz, čtěte, читайте, смотрите, подписывайтесь, oku, izle
      """
    )
  ]

  /// The prototype's list: the commonest words of a dozen European languages in one set.
  private static let stopWords = """
    the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were their \
    we there been has when who will more no if out so what up its about into than can only other new some could these two may then do first any my now such like our over me even most made after also did many your how because just \
    der die das und ist nicht ein eine zu den mit von im auf für sich des dem auch es werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch man \
    le la les de du et est un une en que qui dans pour pas sur au avec ce il plus par se sont sa mais ont aux ne été cette leur elle nous vous être fait \
    el los las y por con para del no lo como más pero sus ha este o si ya esta son entre cuando muy sin sobre también fue hay \
    os um uma não com dos das ao mais foi seu sua tem à nos ou mas pelo pela até \
    di che è per della non sono dei da nel alla gli anche più al \
    het een van dat op te voor met zijn niet aan er ook als dan maar bij door naar heeft worden \
    och att det som på är av för med den till inte har ett men var jag så vi og til ikke han \
    w na i z się nie jest że jak za od po ale co przez są u je s kao koji ili v o ve pro jsou jako \
    и в не на что с по как это из от для к у так но же все его а та у що ve bir bu için ile olarak daha çok az és hogy nem egy ez meg volt
    """
}
