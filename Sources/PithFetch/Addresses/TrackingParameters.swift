/// The parameters that newsletters, advertisements, social networks and analytics add to addresses, and that do not change the page.
///
/// They are left out where two addresses are compared, and never of a request. Names go in that mean this everywhere; words that sites use for
/// pages of their own (`id`, `ref`, `source`, `page`) do not.
enum TrackingParameters {
  /// Whole names, in lower case.
  static let names: Set<String> = [
    // Google: click identifiers, and those of Analytics across domains.
    "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "srsltid", "_ga", "_gl",
    // Meta, Microsoft, X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Yandex, Yahoo, Twitter.
    "fbclid", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "igshid", "igsh", "msclkid",
    "twclid", "ttclid",
    "li_fat_id", "epik", "rdt_cid", "sccid", "yclid", "ysclid", "_openstat", "guccounter", "guce_referrer",
    "guce_referrer_sig",
    "vero_id", "vero_conv", "wickedid",
    // Newsletters: Mailchimp, HubSpot, Marketo, Klaviyo, Drip, ActiveCampaign, Omeda, Sailthru.
    "mc_cid", "mc_eid", "_hsenc", "_hsmi", "__hstc", "__hssc", "__hsfp", "hsctatracking", "mkt_tok", "_ke",
    "__s", "vgo_ee",
    "oly_anon_id", "oly_enc_id", "rb_clickid",
    // Analytics: Adobe, Matomo, AT Internet, Webtrends, ShareThis and AddToAny.
    "s_cid", "icid", "ncid", "xtor", "wt.mc_id", "wt_mc", "soc_src", "soc_trk", "__twitter_impression",
    "amp_js_v", "usqp", "ito",
  ]

  /// Beginnings of names, in lower case.
  static let prefixes = [
    "utm_", "pk_", "piwik_", "mtm_", "matomo_", "hsa_", "ga_", "at_custom", "at_medium", "at_campaign",
    "stm_", "trk_",
  ]

  /// Whether a parameter of this name is one.
  static func contains(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || prefixes.contains(where: name.hasPrefix)
  }
}
