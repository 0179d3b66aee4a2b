extension NoticeLexicon {
  static let consentWall = NoticeCues(
    notice: .consentWall,
    titles: NoticeCues.lines(
      """
      before you continue*
      we value your privacy
      your privacy
      your privacy choices
      privacy settings
      privacy gate
      cookie consent
      consent
      cookies
      bevor sie fortfahren*
      datenschutzeinstellungen
      datenschutz-einstellungen
      cookie-einstellungen
      zustimmung
      avant de continuer*
      avant d'accéder à*
      paramètres de confidentialité
      antes de continuar*
      antes de ir a*
      configuración de privacidad
      prima di continuare*
      impostazioni privacy
      definições de privacidade
      configurações de privacidade
      voordat je verdergaat*
      voordat je doorgaat*
      cookie-instellingen
      privacy-instellingen
      zanim przejdziesz*
      ustawienia prywatności
      прежде чем продолжить*
      прежде чем перейти*
      настройки конфиденциальности
      在继续之前*
      隐私设置
      続行する前に*
      プライバシー設定
      """),
    texts: NoticeCues.lines(
      """
      we use cookies
      we and our partners
      partners store and/or access information
      accept all cookies
      if you choose to "accept all"
      if you choose to "reject all"
      wir verwenden cookies
      wir und unsere partner
      weiter mit werbung
      mit werbung weiterlesen
      mit werbung lesen
      mit werbung nutzen
      nous utilisons des cookies
      nous et nos partenaires
      utilizamos cookies
      usamos cookies
      nosotros y nuestros socios
      utilizziamo i cookie
      noi e i nostri partner
      nós e os nossos parceiros
      nós e nossos parceiros
      we gebruiken cookies
      wij gebruiken cookies
      wij en onze partners
      używamy plików cookie
      my i nasi partnerzy
      мы используем файлы cookie
      мы и наши партнеры
      我们使用 cookie
      我们使用cookie
      cookie を使用
      cookieを使用
      """),
    otherTexts: NoticeCues.lines(
      """
      read without ads for
      without tracking and ads
      pay to reject
      pur-abo
      pur abo
      werbefrei lesen
      werbefrei für
      ohne werbetracking
      continuer sans accepter en s'abonnant
      refuser et s'abonner
      s'abonner pour refuser
      rechazar y suscribirse
      rechazar y pagar
      rifiuta e abbonati
      abbonati e rifiuta
      """),
    addresses: [
      "consent.", "guce.", "privacywall.", "myprivacy.", "cmp-", "/consent", "/privacywall", "/privacy-wall",
      "/cookiewall", "/cookie-wall", "/cookieconsent", "/privacy-gate", "/collectconsent",
    ],
    readsHeadings: false,
    mostOtherWords: 40)
}
