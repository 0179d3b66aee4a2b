import PithCore

/// Headings and labels that open or are boilerplate, in many languages.
///
/// Phrases are in lower case, one a comma; digits and punctuation of the page's text are left out before comparing
/// ("3 Comments", "Comments (12)" and "Comments:" are all `comments`). A phrase that ends in `*` matches every short text that
/// starts with it.
enum HeadingLexicon {
  /// Headings that open a region: what follows under the same container is of that kind.
  static let regions: [(BoilerplateKind, String)] = [
    (
      .relatedArticles,
      """
      latest news, latest articles, latest stories, latest posts, latest, more news, more stories, more articles, more posts, other news, other articles, other stories,
      you may also like, you might also like, you may like, you may also enjoy, you might be interested in, you may be interested in, also read, read also, see also, also on *, read next, up next, next up, next article,
      related, related articles, related news, related posts, related stories, related content, related topics, related coverage, related links, related reading, related videos, related items,
      recommended, recommended for you, recommended articles, recommended stories, recommended reading, recommendations, more from *, more on *, more in *, more like this, more to read, more to explore, more for you,
      trending, trending now, trending news, trending stories, trending articles, most read, most popular, most viewed, most commented, most shared, most recent, popular, popular now, popular posts, popular articles, popular stories, popular news,
      top stories, top news, top articles, editor's picks, editors' picks, editors picks, editor’s picks, editors’ picks, don't miss, don’t miss, what to read next, keep reading, similar posts, similar articles, similar stories, similar news, you may have missed, you missed, in case you missed it, must read, must reads,
      from the web, around the web, sponsored content, sponsored stories, promoted stories, promoted content, from our partners, recent posts, recent news, recent articles, recent stories, news in brief, headlines, today's headlines, breaking news, featured stories, featured posts, featured articles, stay on topic, explore more, discover more, read more on *, read more from *, read more about *, further reading, continue reading, next post, previous post, previous article, other posts, further articles, suggested articles, suggested reading, suggested for you, you’ll also like, what others are reading, related by tags, related articles from *, articles you may like, stories for you, news for you, today's top stories, today’s top stories, latest from *, latest in *, latest on *, latest videos, live updates,
      mehr zum thema, mehr zu *, mehr aus *, mehr von *, mehr dazu, mehr news, das könnte sie auch interessieren, das könnte sie interessieren, das könnte dich auch interessieren, das könnte dir auch gefallen, auch interessant, lesen sie auch, lesen sie mehr zum thema, lesen sie weiter, weiterlesen, weitere artikel, weitere nachrichten, weitere meldungen, weitere themen, weitere beiträge, weitere news, verwandte artikel, verwandte beiträge, verwandte themen, ähnliche artikel, ähnliche beiträge, meistgelesen, meistgelesene artikel, meist gelesen, am meisten gelesen, neueste artikel, neueste beiträge, aktuelle nachrichten, aktuelle meldungen, aktuelles, neueste meldungen, neueste nachrichten, passend zum thema, zum thema, empfohlene artikel, empfehlungen, unsere empfehlungen, empfehlungen der redaktion, nicht verpassen, beliebte artikel, beliebte beiträge, top themen, topthemen, schlagzeilen,
      à lire aussi, a lire aussi, lire aussi, à lire également, lire également, sur le même sujet, sur le meme sujet, dans la même rubrique, articles similaires, articles liés, articles associés, articles recommandés, articles récents, derniers articles, dernières actualités, dernières nouvelles, dernières infos, les plus lus, les plus populaires, le plus lu, plus d'articles, plus d’articles, autres articles, vous aimerez aussi, vous pourriez aussi aimer, vous aimerez peut-être, cela pourrait vous intéresser, ça peut vous intéresser, à voir aussi, à découvrir, voir aussi, en lien avec *, recommandé pour vous, notre sélection, à la une, suggestions, nos suggestions, pour aller plus loin,
      noticias relacionadas, artículos relacionados, notas relacionadas, contenido relacionado, contenidos relacionados, te puede interesar, también te puede interesar, le puede interesar, te podría interesar, también te puede gustar, quizás te interese, lea también, lee también, leer también, más noticias, otras noticias, últimas noticias, lo más leído, lo más visto, lo más popular, las más leídas, más leídas, más leídos, más sobre *, más de *, más en *, más información, más vistas, relacionado, relacionados, relacionadas, temas relacionados, entradas relacionadas, entradas recientes, recomendado, recomendados, recomendamos, no te pierdas, además, ver también, destacadas, noticias destacadas, sigue leyendo, notas destacadas,
      leggi anche, articoli correlati, notizie correlate, potrebbe interessarti, potrebbe interessarti anche, potrebbero interessarti, potrebbe anche interessarti, ti potrebbe interessare, ultime notizie, ultimi articoli, ultime news, le più lette, i più letti, più letti, più letti oggi, altre notizie, altri articoli, altro su *, articoli recenti, articoli simili, da non perdere, in evidenza, dello stesso autore, consigliati, consigliati per te, vedi anche,
      leia também, leia mais, veja também, veja mais, notícias relacionadas, artigos relacionados, matérias relacionadas, últimas notícias, mais lidas, mais lidos, mais notícias, mais sobre *, mais em *, outras notícias, você também pode gostar, você pode gostar, pode gostar também, recomendado para você, recomendados para você, saiba mais, posts relacionados, conteúdo relacionado, conteúdos relacionados, artigos recentes, posts recentes, não perca, em destaque, destaques, relacionadas,
      lees ook, lees meer, lees verder, meer nieuws, meer over *, meer artikelen, meer van *, gerelateerde artikelen, gerelateerd, gerelateerd nieuws, verwante artikelen, laatste nieuws, meest gelezen, net binnen, populair, aanbevolen, bekijk ook, misschien vind je dit ook interessant, ook interessant, andere artikelen,
      læs også, les også, läs också, läs mer, läs även, les mer, læs mere, relaterade artiklar, relaterte artikler, relaterede artikler, relaterte saker, senaste nytt, senaste nyheterna, siste nytt, seneste nyt, mest läst, mest läst just nu, mest lest, mest læste, flere nyheter, fler nyheter, flere nyheder, mer om *, mere om *, andre leser, andre læser, fler artiklar, du kanske också gillar, kanskje du også liker, du vil måske også kunne lide, lue myös, luetuimmat, uusimmat, aiheesta lisää, lisää aiheesta,
      czytaj także, czytaj też, czytaj również, czytaj więcej, zobacz także, zobacz też, zobacz również, powiązane artykuły, powiązane, podobne artykuły, polecane, polecane artykuły, najnowsze, najnowsze wiadomości, najczęściej czytane, najpopularniejsze, więcej na temat *, więcej na ten temat, przeczytaj także, przeczytaj również, przeczytaj też, inne artykuły, popularne, ostatnie wpisy, może cię zainteresować, čtěte také, přečtěte si také, související články, související, mohlo by vás zajímat, nejčtenější, další články, nejnovější články, súvisiace články, najčítanejšie, prečítajte si aj, povezane vijesti, pročitajte još, pročitajte i, najčitanije, najnovije vijesti, vezane vijesti, citește și, citeşte şi, articole similare, articole recente, cele mai citite, știri similare, kapcsolódó cikkek, ajánlott cikkek, legolvasottabb, olvasta már, legfrissebb, további cikkek,
      читайте также, читать также, смотрите также, смотри также, по теме, материалы по теме, новости по теме, еще по теме, ещё по теме, другие новости, последние новости, похожие новости, похожие статьи, похожие материалы, похожие записи, популярное, популярные новости, самое читаемое, самое популярное, самое интересное, рекомендуем, рекомендуем также, рекомендованное, главные новости, главное, новости партнеров, новости партнёров, лента новостей, ещё новости, еще новости, больше новостей, вам может быть интересно, может быть интересно, вам также может понравиться, вас может заинтересовать, свежие новости, актуально, важное, другие материалы, свежие записи, читайте по теме,
      читайте також, дивіться також, новини по темі, за темою, останні новини, схожі новини, популярні новини, головні новини, інші новини, рекомендуємо, прочетете още, още по темата, последни новини, най-четени, още новини,
      ilgili haberler, son haberler, diğer haberler, benzer haberler, çok okunanlar, en çok okunanlar, önerilen haberler, ilginizi çekebilir, bunlar da ilginizi çekebilir, bunları da okuyun, son dakika, benzer yazılar, ilgili yazılar, popüler haberler, günün manşetleri, sıradaki haber, oxşar xəbərlər, son xəbərlər, digər xəbərlər, xəbər lenti, ən çox oxunanlar,
      اقرأ أيضا, اقرأ أيضاً, إقرأ أيضا, إقرأ أيضاً, اقرأ المزيد, مواضيع ذات صلة, أخبار ذات صلة, مقالات ذات صلة, موضوعات ذات صلة, ذات صلة, الأكثر قراءة, الأكثر مشاهدة, آخر الأخبار, أحدث الأخبار, المزيد من *, قد يعجبك أيضا, قد يعجبك أيضاً, قد يهمك, قد يهمك أيضا, شاهد أيضا, شاهد أيضاً, أخبار أخرى, مقالات مشابهة, تابعونا, الأكثر شعبية, مطالب مرتبط, اخبار مرتبط, بیشتر بخوانید, پربازدیدترین ها, آخرین اخبار, خبرهای مرتبط,
      כתבות נוספות, חדשות אחרונות, עוד בנושא, כתבות קשורות, אולי יעניין אותך, הנקראות ביותר, חדשות נוספות, קראו גם, קרא גם, עוד כתבות, מומלצים, עוד באותו נושא,
      σχετικά άρθρα, διαβάστε επίσης, διαβάστε ακόμη, διαβάστε ακόμα, περισσότερα, δημοφιλή, τελευταία νέα, ροή ειδήσεων, δείτε επίσης, σχετικά, ίσως σας ενδιαφέρει, μπορεί να σας αρέσει,
      संबंधित खबरें, ये भी पढ़ें, यह भी पढ़ें, इसे भी पढ़ें, और पढ़ें, ताज़ा खबरें, ट्रेंडिंग, आरो पनि, berita terkait, baca juga, artikel terkait, berita lainnya, terpopuler, berita terbaru, artikel lainnya, simak juga, lihat juga, tin liên quan, bài viết liên quan, có thể bạn quan tâm, tin cùng chuyên mục, xem thêm, đọc thêm, tin mới nhất, ข่าวที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง, ข่าวล่าสุด, อ่านเพิ่มเติม,
      相关新闻, 相关阅读, 相关文章, 相关推荐, 推荐阅读, 热门文章, 热门新闻, 最新文章, 最新新闻, 猜你喜欢, 延伸阅读, 更多新闻, 热点新闻, 精彩推荐, 大家都在看, 相關新聞, 相關文章, 延伸閱讀, 熱門新聞, 推薦閱讀, 你可能也喜歡, 你可能感興趣, 更多新聞, 更多報導, 関連記事, おすすめ記事, 人気記事, 最新記事, 関連ニュース, あわせて読みたい, こちらもおすすめ, 関連リンク, ランキング, アクセスランキング, 新着記事, 次に読む, 관련기사, 관련 기사, 인기기사, 인기 기사, 최신기사, 많이 본 기사, 많이 본 뉴스, 추천 기사, 추천기사, 함께 보면 좋은 기사
      """
    ),
    (
      .commentForm,
      """
      leave a reply, leave a reply cancel reply, leave a comment, leave a comment cancel reply, leave a comment cancel, leave a response, post a comment, add a comment, add comment, write a comment, submit a comment, post comment, join the conversation, join the discussion, have your say, write a comment cancel reply, add your comment, comment on this *, log in to comment, login to comment, sign in to comment, what do you think,
      schreibe einen kommentar, schreiben sie einen kommentar, kommentar schreiben, kommentar verfassen, kommentar hinterlassen, hinterlasse einen kommentar, hinterlassen sie einen kommentar, antwort schreiben, antworten abbrechen, diskutieren sie mit, ihr kommentar, schreibe einen kommentar antworten abbrechen,
      laisser un commentaire, laissez un commentaire, ajouter un commentaire, écrire un commentaire, laisser une réponse, répondre, poster un commentaire, laisser un commentaire annuler la réponse, réagir, publier un commentaire,
      deja un comentario, dejar un comentario, dejar una respuesta, deja una respuesta, dejar respuesta, escribe un comentario, escribir un comentario, agregar comentario, añadir comentario, comentar, deja una respuesta cancelar la respuesta, publicar un comentario,
      lascia un commento, lascia una risposta, scrivi un commento, aggiungi un commento, commenta, lascia un commento annulla risposta, invia commento,
      deixe um comentário, deixe uma resposta, deixar um comentário, deixar uma resposta, escreva um comentário, faça um comentário, deixe seu comentário, comente, deixe um comentário cancelar resposta,
      geef een reactie, laat een reactie achter, reageer, plaats een reactie, reactie plaatsen, lämna en kommentar, skriv en kommentar, legg igjen en kommentar, skriv kommentar, lämna ett svar, kommentér, jätä kommentti, dodaj komentarz, napisz komentarz, zostaw komentarz, zostaw odpowiedź, skomentuj, přidat komentář, napsat komentář, pridať komentár, komentiraj, ostavi komentar, lasă un răspuns, lasă un comentariu, adaugă comentariu, szólj hozzá, hozzászólás írása, hozzászólok,
      оставить комментарий, добавить комментарий, написать комментарий, оставьте комментарий, ваш комментарий, прокомментировать, оставить ответ, комментировать, залишити коментар, додати коментар, залишити відповідь, вашият коментар, коментирай, напиши коментар,
      yorum yap, yorum yaz, bir yorum yaz, bir yanıt yazın, bir cevap yazın, yorum yapın, yorum bırak, şərh yaz, اترك تعليقا, اترك تعليقاً, أضف تعليق, أضف تعليقا, أضف تعليقاً, اترك رد, اترك رداً, اكتب تعليقا, اترك ردا, دیدگاهتان را بنویسید, ارسال نظر, הוסף תגובה, כתוב תגובה, כתיבת תגובה, השאר תגובה, הוספת תגובה, αφήστε ένα σχόλιο, αφήστε μια απάντηση, γράψτε σχόλιο, tinggalkan balasan, tulis komentar, để lại bình luận, viết bình luận, gửi bình luận, ให้ความเห็น, 发表评论, 发表回复, 我要评论, 写评论, 發表評論, 發表留言, 留言, 發佈留言, コメントを残す, コメントする, コメントを書く, 댓글 남기기, 댓글쓰기, 의견 쓰기
      """
    ),
    (
      .comment,
      """
      comments, comment, comments on *, view comments, show comments, all comments, reader comments, readers' comments, readers comments, recent comments, discussion, responses, replies, conversation, user comments, comments are closed, comments are disabled, no comments, no comments yet, no comment, one comment, comments off,
      kommentare, leserkommentare, alle kommentare, kommentar, kommentare zu *, diskussion, neueste kommentare, keine kommentare, commentaires, commentaire, les commentaires, vos commentaires, aucun commentaire, comentarios, comentario, los comentarios, sin comentarios, commenti, nessun commento, comentários, comentário, nenhum comentário, reacties, geen reacties, kommentarer, ingen kommentarer, inga kommentarer, kommentit, komentarze, brak komentarzy, komentáře, komentari, comentarii, hozzászólások,
      комментарии, комментариев, комментарий, обсуждение, нет комментариев, комментариев нет, коментарі, коментари, yorumlar, şərhlər, تعليقات, التعليقات, تعليق, لا تعليقات, نظرات, تגובות, תגובות, σχόλια, komentar, bình luận, ความคิดเห็น, 评论, 评论列表, 最新评论, 網友評論, 網友留言, 評論, 回應, コメント, 댓글
      """
    ),
    (
      .newsletter,
      """
      sign up for our newsletter, sign up for our newsletters, sign up for our *, sign up to our *, sign up for the *, sign up for newsletter*, sign up for free *, subscribe to our newsletter, subscribe to our *, subscribe to the newsletter, subscribe to newsletter, subscribe now, subscribe, subscribe for *, newsletter, newsletters, newsletter sign up, newsletter signup, join our newsletter, join our mailing list, get our newsletter, get the newsletter, get our *, get the latest *, get more *, stay informed, stay up to date, stay in the know, stay connected, stay updated, keep up to date, never miss *, don't miss a *, free newsletter, email newsletter, our newsletters, get daily *, daily newsletter, the morning newsletter, weekly newsletter, delivered to your inbox, join our community, join our whatsapp *, join our telegram *, follow us on *, follow us, enter your email *, email alerts, get email alerts *,
      newsletter abonnieren, newsletter anmelden, newsletter bestellen, unser newsletter, unsere newsletter, jetzt newsletter *, abonnieren sie *, abonniere *, jetzt abonnieren, bleiben sie informiert, kostenloser newsletter, immer informiert, nichts mehr verpassen,
      inscrivez-vous à *, inscrivez vous à *, abonnez-vous *, abonnez vous *, s'abonner à la newsletter, recevez *, restez informé, restez informés, notre newsletter, la newsletter, suscríbete a *, suscríbete, suscribite *, suscríbase *, boletín, boletines, boletín de noticias, recibe *, regístrate *, iscriviti alla newsletter, iscriviti alla *, iscriviti, ricevi *, resta aggiornato, assine a newsletter, assine nossa newsletter, assine *, inscreva-se *, receba *, cadastre-se *, schrijf je in *, meld je aan *, nieuwsbrief, aanmelden nieuwsbrief, nyhetsbrev, prenumerera *, abonner på *, tilmeld *, nyhedsbrev, uutiskirje, tilaa uutiskirje, zapisz się *, zapisz się na newsletter, odběr novinek, abonează-te *, abonare newsletter, hírlevél, feliratkozás, iratkozz fel *,
      подпишитесь на *, подписывайтесь на *, подписаться на *, подписаться, рассылка, подписка на новости, підписуйтесь на *, підпишіться на *, абонирайте се *, bültenimize abone olun, e-bülten, abone ol, bültene abone *, اشترك في *, النشرة البريدية, النشرة الإخبارية, اشترك, عضویت در خبرنامه, הירשמו לניוזלטר *, הירשמו לעדכונים *, הרשמה לניוזלטר, ניוזלטר, εγγραφείτε *, ενημερωτικό δελτίο, berlangganan *, đăng ký nhận *, สมัครรับ *, 订阅, 订阅我们, 訂閱, 訂閱電子報, ニュースレター, メルマガ登録, 뉴스레터, 뉴스레터 구독
      """
    ),
    (
      .share,
      """
      share, share this, share this article, share this story, share this post, share this page, share on *, share via *, share with *, share article, share story, share it, spread the word, sharing is caring, like this, save this story, share your thoughts,
      teilen, artikel teilen, beitrag teilen, diesen artikel teilen, teilen mit, partager, partager cet article, partagez cet article, partager sur *, compartir, comparte, compartir en *, comparte esta noticia, condividi, condividi su *, condividi questo articolo, compartilhe, compartilhar, compartilhe isso, compartilhe esta notícia, delen, deel dit artikel, dela, dela artikeln, del, del artikkelen, del artiklen, jaa, udostępnij, sdílet, sdílet článek, zdieľať, podijeli, distribuie, megosztás, поделиться, поделитесь, поделиться в *, поділитися, сподели, paylaş, paylaşın, شارك, مشاركة, شاركها, اشتراک گذاری, שתפו, שיתוף, κοινοποίηση, μοιραστείτε, bagikan, chia sẻ, แชร์, 分享, 分享到, 分享至, シェア, シェアする, 공유, 공유하기
      """
    ),
    (
      .tags,
      """
      tags, tag, tagged, tagged in, tagged with, topics, filed under, categories, in this story, in this article, explore more on these topics, more about, mentioned in this article, keywords, related tags, topics in this article, schlagworte, schlagwörter, themen, themen in diesem artikel, mots-clés, mots clés, thèmes, sujets, étiquettes, etiquetas, temas, categorías, argomenti, etichette, assuntos, marcadores, onderwerpen, trefwoorden, ämnen, emner, tagi, tematy, štítky, témata, etichete, címkék, теги, метки, темы, темы дня, етикети, etiketler, konular, الوسوم, وسوم, كلمات دلالية, الكلمات المفتاحية, تגיות, תגיות, ετικέτες, topik, chủ đề, từ khóa, แท็ก, 标签, 關鍵字, タグ, 태그
      """
    ),
    (
      .authorBox,
      """
      about the author, about the authors, about author, about the writer, author, authors, author bio, written by, meet the author, about our *, contributors, über den autor, über die autorin, der autor, die autorin, autor, autorin, à propos de l'auteur, à propos de l’auteur, l'auteur, acerca del autor, sobre el autor, sobre la autora, l'autore, informazioni sull'autore, sobre o autor, sobre a autora, over de auteur, o autorze, o autorovi, об авторе, про автора, yazar hakkında, عن الكاتب, نبذة عن الكاتب, על הכותב, σχετικά με τον συντάκτη, tentang penulis, 作者简介, 關於作者, この記事を書いた人, 著者について, 기자 소개
      """
    ),
    (
      .consent,
      """
      cookie preferences, cookie preferences cookie list, cookie list, cookie settings, cookie notice, cookie consent, cookie policy, manage cookies, manage consent preferences, manage your consent preferences, privacy preference center, privacy preferences, privacy settings, your privacy choices, your privacy, we value your privacy, we care about your privacy, about your privacy, this website uses cookies, this site uses cookies,
      cookie einstellungen, cookie-einstellungen, datenschutzeinstellungen, privatsphäre-einstellungen, gestion des cookies, paramètres des cookies, configuración de cookies, configuración de privacidad, impostazioni dei cookie, preferenze cookie, definições de cookies, cookie-instellingen, cookieinställningar, nastavení cookies, ustawienia plików cookie, настройки cookie
      """
    ),
  ]

  /// Labels that are boilerplate by themselves and say nothing of what follows.
  static let labels: [(BoilerplateKind, String)] = [
    (
      .readMore,
      """
      read more, read more *, read also *, also read *, read full story, read the full *, read full article, continue reading *, learn more, see more, view more, show more, load more, more, more details, read the original *, click here *, click to *, tap to *, read in app, see also *, must read *, related *, watch *, listen to this *, listen to article, listen to *, view all, see all, view all *, see all *, find out more, full story, show all,
      weiterlesen, mehr lesen, mehr erfahren, mehr anzeigen, lesen sie auch *, lesen sie hier *, lesen sie mehr *, auch lesen *, mehr zum thema *, lire la suite, lire plus, en savoir plus, voir plus, lire aussi *, à lire aussi *, a lire aussi *, leer más, ver más, lea también *, lee también *, leer también *, te puede interesar *, mira también *, leggi tutto, leggi di più, leggi anche *, continua a leggere, vedi anche *, leia mais, leia também *, veja também *, continue lendo *, ler mais, saiba mais *, lees meer, lees ook *, lees verder, les også *, läs också *, läs mer *, læs også *, les mer *, læs mere *, lue myös *, lue lisää, czytaj więcej, czytaj także *, czytaj też *, zobacz także *, zobacz też *, przeczytaj także *, čtěte také *, číst více, citește și *, citește mai mult, tovább olvasom, читать далее, читать полностью, подробнее, читайте также *, смотрите также *, читать также *, читайте також *, читати далі, прочетете още *, devamını oku, haberin devamı, اقرأ المزيد, اقرأ أيضا *, اقرأ أيضاً *, إقرأ أيضا *, المزيد, شاهد أيضا *, קרא עוד, קראו עוד, קראו גם *, διαβάστε περισσότερα, διαβάστε επίσης *, διαβάστε ακόμη *, baca juga *, baca selengkapnya, ये भी पढ़ें *, यह भी पढ़ें *, xem thêm *, đọc thêm *, อ่านต่อ, อ่านเพิ่มเติม *, อ่านข่าว *, 阅读更多, 查看更多, 閱讀更多, 看更多, 続きを読む, もっと見る, 더보기
      """
    ),
    (
      .navigation,
      """
      back to top, back to top button, to top, top, go to top, scroll to top, back to home, return to top, skip to content, skip to main content, skip to navigation, menu, main menu, search, close, home, next, previous, prev, back, go back, open menu, close menu, toggle navigation, print, print this article, print this page, print article, download, save, bookmark, open in app, expand, collapse, next page, previous page, zum inhalt springen, zum inhalt, zur startseite, startseite, nach oben, zurück nach oben, zurück, weiter, suche, menü, drucken, merken, vorlesen, artikel drucken, haut de page, retour en haut, accueil, menu principal, rechercher, fermer, suivant, précédent, imprimer, retour, volver arriba, ir arriba, inicio, buscar, cerrar, siguiente, anterior, imprimir, torna su, torna all'inizio, stampa, cerca, chiudi, voltar ao topo, início, fechar, próximo, terug naar boven, zoeken, sluiten, till toppen, til toppen, powrót na górę, do góry, szukaj, zamknij, nahoru, zpět nahoru, zpět, наверх, вверх, к началу, на главную, главная, поиск, меню, закрыть, печать, версия для печати, нагору, вгору, yukarı çık, başa dön, ana sayfa, ara, kapat, العودة إلى الأعلى, زر الذهاب إلى الأعلى, الرئيسية, بحث, القائمة, إغلاق, طباعة, חזרה למעלה, לראש הדף, דף הבית, חיפוש, επιστροφή στην κορυφή, αρχική, kembali ke atas, về đầu trang, กลับด้านบน, 返回顶部, 回到顶部, 首页, 回到頂端, 首頁, トップへ戻る, ページトップへ, 맨위로, 맨 위로, 홈
      """
    ),
    (
      .share,
      """
      likes, upvotes, votes, reactions, gefällt mir, j'aime, me gusta, нравится, facebook, twitter, whatsapp, telegram, linkedin, pinterest, email, e-mail, reddit, tumblr, viber, messenger, copy link, link copied, instagram, youtube, tiktok, flipboard, tweet, pin it, vk, vkontakte, odnoklassniki, wechat, weibo, bluesky, xing, share on facebook, share on twitter, share on x, facebook twitter *, facebook x *, share facebook *, share tweet *, share share *, click to share *, print email *, follow on google news, follow us on google news, google news, add as preferred source *, link kopieren, copier le lien, copiar enlace, copia link, copiar link, kopiera länk, копировать ссылку, скопировать ссылку, нажмите чтобы *
      """
    ),
    (
      .advertisement,
      """
      advertisement, advertisements, advertisement continue reading *, advertisement scroll to continue, advertising, ad, ads, ads by *, sponsored, sponsored by *, promoted, story continues below *, article continues below *, article continues after *, continue reading below *, story continues after *, continues below advertisement, scroll to continue *, anzeige, werbung, - anzeige -, publicité, publicite, publicidad, pubblicità, continua a leggere dopo la pubblicità, publicidade, advertentie, annons, annonse, annonce, mainos, reklama, reclamă, hirdetés, реклама, advertisment, sponsor, sponsorlu, إعلان, اعلان, إعلانات, آگهی, פרסומת, διαφήμιση, iklan, scroll to continue with content, quảng cáo, โฆษณา, 广告, 廣告, 広告, 광고, ad feedback, remove ads, report this ad, report ad
      """
    ),
    (
      .legal,
      """
      all rights reserved, copyright *, © *, terms of use, terms of service, privacy policy, cookie policy, alle rechte vorbehalten, impressum, datenschutz, tous droits réservés, mentions légales, todos los derechos reservados, tutti i diritti riservati, todos os direitos reservados, alle rechten voorbehouden, все права защищены, всі права захищені, tüm hakları saklıdır, جميع الحقوق محفوظة, כל הזכויות שמורות
      """
    ),
    (
      .consent,
      "accept all, accept cookies, accept all cookies, reject all, cookie settings, manage cookies, manage preferences, we use cookies *, this website uses cookies *, this site uses cookies *, alle akzeptieren, wir verwenden cookies *, tout accepter, nous utilisons des cookies *, aceptar todo, aceptar cookies, usamos cookies *, utilizamos cookies *, accetta tutto, мы используем *"
    ),
  ]
}
