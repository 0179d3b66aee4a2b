extension NoticeLexicon {
  static let softNotFound = NoticeCues(
    notice: .softNotFound,
    titles: NoticeCues.lines(
      """
      404
      404 error
      error 404*
      404 not found
      404 page not found
      404: page not found
      404: not found
      not found
      page not found
      article not found
      story not found
      page unavailable
      page no longer available
      article no longer available
      this page is no longer available
      this article is no longer available
      this story is no longer available
      page doesn't exist
      page does not exist
      this page doesn't exist
      sorry, page not found
      oops! page not found
      we can't find that page
      we can't find the page you're looking for
      fehler 404*
      seite nicht gefunden
      seite konnte nicht gefunden werden
      artikel nicht gefunden
      nicht gefunden
      erreur 404*
      page introuvable
      page non trouvée
      article introuvable
      página no encontrada
      página não encontrada
      artículo no encontrado
      no encontrado
      não encontrado
      erro 404*
      errore 404*
      pagina non trovata
      pagina niet gevonden
      niet gevonden
      fout 404*
      strona nie istnieje
      nie znaleziono strony
      nie znaleziono
      strona nie została znaleziona
      błąd 404*
      страница не найдена
      ошибка 404*
      страница не существует
      не найдено
      页面不存在
      页面未找到
      找不到页面
      您访问的页面不存在
      ページが見つかりません
      お探しのページは見つかりませんでした
      """),
    texts: NoticeCues.lines(
      """
      the page you are looking for
      the page you're looking for
      the page you were looking for
      the page you requested
      the requested page
      the article you are looking for
      the article you're looking for
      this page is no longer available
      this article is no longer available
      this story is no longer available
      this content is no longer available
      this page could not be found
      this page doesn't exist
      this page does not exist
      page may have been moved
      page may have been removed
      page has been moved or
      nothing was found at this location
      we couldn't find that page
      we can't find the page
      we could not find the page
      link you followed may be broken
      die gesuchte seite
      die angeforderte seite
      die von ihnen gesuchte seite
      die von ihnen angeforderte seite
      die gewünschte seite
      diese seite existiert nicht
      seite wurde nicht gefunden
      la page que vous recherchez
      la page que vous cherchez
      la page demandée
      la page que vous avez demandée
      cette page n'existe pas
      la página que buscas
      la página que busca
      la página que está buscando
      la página solicitada
      esta página no existe
      la pagina che stai cercando
      la pagina che cerchi
      la pagina richiesta
      la pagina cercata
      questa pagina non esiste
      a página que procura
      a página que você procura
      a página que você está procurando
      a página solicitada
      esta página não existe
      de pagina die u zoekt
      de pagina die je zoekt
      de opgevraagde pagina
      deze pagina bestaat niet
      strona, której szukasz
      szukana strona
      żądana strona
      strona nie istnieje
      запрашиваемая страница
      запрашиваемая вами страница
      страница, которую вы ищете
      такой страницы не существует
      страница была удалена
      您要查找的页面
      您访问的页面
      你访问的页面
      请求的页面
      お探しのページ
      指定されたページ
      ページは存在しません
      """),
    markup: ["error404", "error-404", "page-404", "not-found-page", "page-not-found", "http-404"],
    addresses: [
      "/404", "/error/404", "/errors/404", "/not-found", "/notfound", "/page-not-found", "/pagenotfound",
    ],
    mostOtherWords: 120)
}
