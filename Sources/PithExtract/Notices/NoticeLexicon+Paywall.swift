extension NoticeLexicon {
  static let paywall = NoticeCues(
    notice: .paywalled,
    titles: NoticeCues.lines(
      """
      subscribe to continue*
      subscribe to read*
      subscribers only
      subscription required
      """),
    texts: NoticeCues.lines(
      """
      subscribe to continue
      subscribe to read
      subscribe to keep reading
      subscribe now to read
      to continue reading
      to keep reading
      to read the full article
      to read the full story
      this article is for subscribers
      this article is reserved for
      this content is for subscribers
      available to subscribers only
      exclusive to subscribers
      for subscribers only
      already a subscriber
      jetzt abonnieren und weiterlesen
      um weiterzulesen
      weiterlesen mit
      nur für abonnenten
      exklusiv für abonnenten
      exklusiv für abonnentinnen
      bereits abonnent
      réservé aux abonnés
      réservé à nos abonnés
      de cet article à lire
      pour lire la suite
      abonnez-vous pour
      déjà abonné
      suscríbete para
      suscríbase para
      para seguir leyendo
      exclusivo para suscriptores
      contenido exclusivo para
      ya eres suscriptor
      abbonati per
      per continuare a leggere
      riservato agli abbonati
      contenuto riservato
      sei già abbonato
      assine para
      para continuar lendo
      para continuar a ler
      exclusivo para assinantes
      já é assinante
      abonneer om
      om verder te lezen
      alleen voor abonnees
      al abonnee
      aby czytać dalej
      dostęp tylko dla
      tylko dla prenumeratorów
      artykuł dostępny tylko dla
      оформите подписку, чтобы
      доступно только подписчикам
      только для подписчиков
      чтобы читать дальше
      订阅后
      订阅以
      仅限订阅
      会员专享
      この記事は有料会員限定
      会員限定記事
      有料会員限定
      続きを読むには
      """),
    markup: ["paywall", "regwall", "subscriber-only", "premium-content-locked"],
    statuses: [402],
    readsHeadings: false,
    readsDeclaredPaywall: true,
    isWrittenAbout: true,
    mostOtherWords: 60)
}
