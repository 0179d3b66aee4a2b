/// Words in class names and ids, by what they mark.
///
/// A name is cut into words at everything that isn't a letter or digit and where lower case turns to upper case:
/// `td-post-content` is *td post content*, `articleBody` is *article body*. An entry of several words matches these words
/// one after another within one name.
enum ClassLexicon {
  static let entries: [(ClassMarks, String)] = [
    (
      .comment,
      """
      comment, comments, commentlist, commentary list, disqus, livefyre, viafoura, spotim, openweb, replies, kommentar, kommentare,
      commentaires, comentarios, commenti, komentarze, reacties, kommentarer, discussion list, fb comments, user comment
      """
    ),
    (
      .commentForm,
      "respond, commentform, comment form, comment respond, reply form, reply title, leave comment, post comment, add comment"
    ),
    (
      .navigation,
      """
      nav, navbar, navi, navigation, menu, submenu, megamenu, subnav, topnav, mainnav, sitenav, menubar, pagination, pager,
      pagenav, paging, prevnext, post nav, nav links, skip link, skiplink, toolbar, hamburger, tabbar, site search, search form,
      searchform, searchbox, language switcher, back to top, backtotop, totop, scroll top, go top
      """
    ),
    (.breadcrumb, "breadcrumb, breadcrumbs, crumb, crumbs, breadcrumbsnav, entry crumbs, you are here"),
    (
      .masthead,
      "masthead, topbar, top bar, siteheader, site header, page header, header top, global header, main header, navheader"
    ),
    (
      .footer,
      "footer, sitefooter, site footer, page footer, global footer, colophon, footerwrap, footnav, bottom bar, article footer, entry footer, post footer"
    ),
    (
      .sidebar,
      """
      sidebar, sidebars, side bar, sidecol, side column, right rail, left rail, rightrail, leftrail, rail, rightcol, right col, right column,
      leftcol, left column, aside, widget, widgets, widgetarea, secondary, complementary, randspalte, marginalspalte
      """
    ),
    (
      .share,
      """
      share, shares, sharing, sharebar, sharebox, sharelinks, sharetools, socialshare, social, socials, sharedaddy, addtoany, addthis, a2a, shariff,
      heateor, jssocials, sharethis, follow us, followus, follow buttons, social follow, social links, teilen, partage, compartir, condividi
      """
    ),
    (
      .related,
      """
      related, relatedposts, relatedarticles, relatednews, relatedcontent, recommended, recommendation, recommendations, recommends, recirc,
      recirculation, similar, popular, mostpopular, trending, trends, outbrain, ob widget, taboola, trc, zergnet, mgid, revcontent, plista, yarpp,
      crp related, another category, jp relatedposts, rp4wp, mostread, most read, most viewed, most commented, most popular, more stories, more news, more from,
      more articles, more on, more posts, more like, more in, morenews, morestories, morefrom, read next, readnext, up next, upnext, next up, next article, next story,
      nextarticle, also like, also read, also see, you may, you might, alsolike, alsoread, see also, seealso, latest, latestnews, latest news,
      latest posts, latest articles, recent posts, recent news, recentposts, recentnews, newest, other news, othernews, other articles, otherarticles, other posts, upsell, upsells, cross sell, crosssell, suggested, suggestions,
      promoted, sponsored content, external links, aehnliche, weitere artikel, weitere themen, mehr zum, meistgelesen, lesen sie, lire aussi,
      a lire, leer tambien, noticias relacionadas, relacionadas, relacionados, leggi anche, correlati, articoli correlati, podobne, powiazane, gerelateerd, relaterade, relaterte,
      relaterede, newsfeed list, news ticker, newsticker, ticker, bottom stories, trending now, top stories, topstories, top news, headlines list, story list, endless, infinite scroll
      """
    ),
    (
      .readMore,
      "readmore, read more, read also, readalso, inline related, inarticle related, in article related, continue reading, weiterlesen, mehrlesen"
    ),
    (
      .advertisement,
      """
      ad, ads, adv, advert, advertisement, advertising, advertise, adsense, adsbygoogle, adslot, adunit, adbox, adwrap, adwrapper, adcontainer, ad container, dfp, gpt,
      sponsor, sponsored, sponsors, promo, promos, promobox, promotion, promotions, commercial, anzeige, werbung, publicite, publicidad, reklama,
      affiliate, affiliates, partner content, leaderboard, billboard, skyscraper, donate, donation, membership cta, app download, download app
      """
    ),
    (
      .newsletter,
      """
      newsletter, newsletters, newslettersignup, subscribe, subscribebox, subscription form, subscription, signup, sign up, mailchimp, mc4wp, mc embed,
      optin, opt in, email signup, emailsignup, mailing list, mailinglist, inscription newsletter, abonnieren, hustle, sumome, optinmonster
      """
    ),
    (
      .paywall,
      "regwall, paywall banner, paywall overlay, paywall prompt, paywall message, paywall box, paywall cta, paywall offer, subscribe wall, subscribewall, login wall, loginwall, paid barrier, barrier page, subscriber prompt"
    ),
    (
      .consent,
      """
      cookie, cookies, cookiebar, cookiebanner, cookienotice, cookieconsent, cookielaw, consent, gdpr, ccpa, cmp, onetrust, cookiebot, didomi, usercentrics, cmplz,
      cky, cc window, cli modal, qc cmp, moove, trustarc, iubenda, termly, privacy banner, privacy notice
      """
    ),
    (
      .overlay,
      "modal, modals, popup, popups, pop up, overlay, lightbox, drawer, offcanvas, off canvas, toast, dialog, flyout, tooltip, popover, dropdown, loader, spinner, preloader, snackbar"
    ),
    (
      .authorBox,
      """
      author box, authorbox, author bio, authorbio, about author, about the author, author info, author profile, author description, author card, author block, author details,
      bio box, bio, biography, abh, saboxplugin, contributor bio, writer bio, author about, autor box
      """
    ),
    (
      .tags,
      """
      tags, taglist, tag list, tagcloud, tag cloud, post tags, entry tags, tags links, tagged, article tags, cat links, topics list, article topics, keywords, hashtags, schlagworte,
      mots cles, etiquetas, post categories, article categories, tag links
      """
    ),
    (
      .caption,
      """
      caption, captions, figcaption, wp caption text, image caption, imagecaption, photo caption, photocaption, image credit, photo credit, photocredit, imagecredit, credit, credits,
      copyright, media caption, media credit, img caption, pic caption, foto caption, bildunterschrift, legende, pie foto, didascalia, bildtext, image source, photo source
      """
    ),
    (
      .byline,
      """
      byline, bylines, dateline, timestamp, pubdate, publish date, published date, publication date, published on, posted on, postmeta, post meta, entrymeta, entry meta, article meta, articlemeta,
      article info, post info, post date, entry date, article date, read time, readtime, reading time, story meta, meta info, author name, author date, article byline, updated date, last updated, entry author, post author, article author, views count, post views
      """
    ),
    (
      .unseen,
      "sr only, sronly, visually hidden, visuallyhidden, screen reader, screenreader, screen reader text, assistive text, a11y hidden, visually hide, element invisible, accessibility hidden, print only, printonly, offscreen"
    ),
    (
      .legal,
      "disclaimer, legal, imprint, impressum, terms of use, copyright notice, rights reserved, license notice"
    ),
    (
      .body,
      """
      article body, articlebody, article text, articletext, article content, articlecontent, entry content, entrycontent, entry body, entry text, post content, postcontent, post body, postbody, post text,
      story body, storybody, story content, story text, storycontent, storytext, body text, bodytext, body copy, bodycopy, body content, content body, content text, news content, newscontent, news text, newstext, news body, newsbody, news detail,
      detail content, detail text, detail body, article detail, single content, main text, maintext, text content, textcontent, field body, rich text, richtext, rte, wysiwyg, prose, markdown, markdown body, article main, article copy, article paragraphs, artikel text, artikeltext, artikel body, artikel inhalt,
      texte article, corps article, article corps, cuerpo noticia, noticia cuerpo, texto noticia, nota cuerpo, cuerpo, corpo noticia, testo articolo, articolo testo, page content, blog content, blog post content, blog body, full text, fulltext, js article inner, td post content, itemfulltext, wp block post content, available content, caas body, paragraph content
      """
    ),
    (
      .content,
      "content, article, story, entry, main, text, news, artikel, articulo, noticia, articolo, column main, primary"
    ),
    (
      .standfirst,
      """
      standfirst, dek, article deck, story deck, headline deck, page deck, entry deck, post deck, subtitle, sub title, subhead, subheadline, sub headline, article summary, article lead, lead text, leadtext, lede, article intro, intro text, introtext, intro, teaser text, article description, article excerpt, chapo, entradilla, sommario, vorspann,
      sottotitolo, article subtitle, post subtitle, article standfirst, ingress, article dek, bajada, copete, anriss, lead paragraph, article lede, article sub
      """
    ),
    (
      .title,
      "headline, entry title, post title, article title, page title, story title, story headline, news title, titolo, titulo, titre"
    ),
    (
      .post,
      "post message, postmessage, message body, messagebody, message content, post body, postbody, topic body, bbwrapper, cooked, answercell, answer, question body, js post body, thread, topic"
    ),
    (
      .postscript,
      "post scriptum, postscript, editors note, editor note, correction, corrections, article correction, article note"
    ),
    (.pullQuote, "pullquote, pull quote, pulled quote, pullout quote, quote side"),
    (
      .tableOfContents,
      "toc, table of contents, tableofcontents, ez toc, toc container, inhaltsverzeichnis, sommaire, lwptoc, on this page, onthispage"
    ),
    (
      .product,
      "product, products, productcard, productitem, sku, cart, shop, shopping, item price, woocommerce, pdp"
    ),
    (
      .cards,
      "list, grid, card, cards, tile, tiles, carousel, slider, slide, slides, slick, swiper, feed, results, result, stream, river, package, listing, listings, gallery, teaser, teasers, item, items"
    ),
    (
      .user,
      "user, username, userinfo, avatar, profile, member, signature, poster, postprofile, author name, contributor"
    ),
    (
      .collapsible,
      "accordion, collapse, collapsed, collapsible, expandable, tab pane, tabpane, tab content, panel, toggle, hidden, hide"
    ),
    (.questions, "faq, faqs, question, questions, q and a, qa"),
    (.review, "review, reviews, rating, ratings, testimonial, testimonials, stars"),
    (
      .specification,
      "spec, specs, specification, specifications, detail, details, description, desc, feature, features, attribute, attributes, overview, summary, excerpt"
    ),
    (.filter, "filter, filters, facet, facets, sort, sorting, refine, search"),
    (.code, "code, highlight, syntax, codeblock, hljs, prism, snippet"),
    (
      .paragraph,
      "paragraph, paragraphs, para, graf, body graf, body paragraph, text block, textblock, text component, richtext, mol para with font, html block"
    ),
    (
      .media,
      "figure, photo, image, images, img, media, picture, pic, thumbnail, thumb, lead image, slideshow"
    ),
    (.video, "video, videos, player, jwplayer, audio, podcast, brightcove, youtube, listen"),
    (.embed, "tweet, twitter, instagram, embed, embedded, tiktok, facebook, iframe, social post, blockquote"),
    (
      .disclosure,
      "disclosure, affiliate disclosure, disclaimer, editor note, editors note, syndication, license"
    ),
    (.offer, "price, prices, buy, offer, offers, deal, deals, purchase, amazon, retailer, cta, button, btn"),
    (
      .figures,
      "table, chart, graph, score, scores, scoreboard, stats, standings, odds, quote data, infobox, factbox"
    ),
    (.hero, "hero, banner, jumbotron, splash, billboard"),
  ]

  /// Names that hold one of the words above without meaning it.
  static let exceptions = """
    elementor widget, elementor widget wrap, elementor widget container, elementor widget text editor, ad free, no sidebar, has sidebar, with sidebar,
    sidebar right layout, content sidebar, left sidebar template, right sidebar template, comments open, comments closed, share count none, promo free, header content, tag content, content ad free,
    has related, news header, related free, has nav, social proof, widget text editor
    """
}
