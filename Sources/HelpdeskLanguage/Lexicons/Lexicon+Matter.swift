extension Concept {
  /// Deliveries, returns, refunds, cancellations, invoices.
  static let basicMatter = Concept("basic-matter")
  /// Media that the channel cannot carry, and safety.
  static let mediaMatter = Concept("media-matter")
}

extension Lexicon {
  /// What may and may not migrate. Source: R50, R51.
  static let matters = Lexicon([
    .basicMatter: [
      .english: """
      parcel|the delivery|a delivery|delivery is late|order status|a reimbursement|\
      tracking|where your parcel|where your order|delivery status|parcel status|shipment|refund*|\
      a return|your return|the return|return request|return the item|returns|cancellation|cancel|\
      invoice|receipt|vat|change your address|reimburse*|money back|\
      exchange the size|wrong size|rma|return label|shipping|delivery date|late delivery|your parcel|\
      package
      """,
      .spanish: """
      seguimiento|envío|entrega|paquete|reembols*|devoluc*|devolver|cancel*|factura|cambio de talla|\
      cambio de dirección|etiqueta|rastreo
      """,
      .japanese: "配送状況|追跡|お届け状況|配達状況|返金|返品|キャンセル|請求書|領収書|住所変更|サイズ交換|配送|荷物|発送状況|返送",
      .chinese: "物流|快递|运单|配送|退款|退货|取消|发票|改地址|换尺码|包裹|派送|退换",
      .german: """
      sendungsverfolgung|sendungsstatus|sendung|lieferstatus|lieferung|zustellung|erstatt*|\
      rückerstatt*|rücksend*|retoure*|rückgabe|stornier*|storno|rechnung|adressänderung|umtausch|paket|\
      tracking|versand|geld zurück
      """,
      .french: """
      suivi|colis|livraison|rembours*|retour|retourner|annul*|facture|échange de taille|\
      changement d adresse|étiquette|renvoi|expédition
      """,
      .italian: """
      tracciamento|spedizione|consegna|pacco|rimbors*|reso|restituzione|annull*|cancell*|fattura|\
      cambio taglia|cambio indirizzo|etichetta|tracking
      """,
    ],
    .mediaMatter: [
      .english: """
      video*|recording|clip|footage|film|mb|megabyte*|too large|too big|large file|file size|audio|\
      sound recording|drawing*|schematic*|diagram|high resolution|3d|archive|zip|recall|safety|\
      regulation|photo series|log file*|cad|firmware|file|files|hazard|fire|overheat*|battery|\
      step by step call|live|attachment limit|media|animation
      """,
      .spanish: """
      vídeo*|video*|grabación|clip|película|mb|demasiado grande|pesa|archivo*|fichero*|audio|esquema*|\
      plano*|resolución|retirada|seguridad|reglamento|sobrecalent*|batería|peligro|incendio|dibujo*
      """,
      .japanese: "動画|録画|映像|ビデオ|MB|容量|ファイル|音声|録音|図面|回路図|高解像度|リコール|安全|規制|発火|発熱|電池|バッテリー|危険|データ",
      .chinese: "视频|录像|影片|MB|兆|太大|文件|音频|录音|图纸|电路图|高清|召回|安全|法规|起火|过热|电池|危险|图像|短片|影像",
      .german: """
      video*|aufnahme|clip|film|mb|megabyte|zu groß|große datei|datei|dateien|ton*|zeichnung*|\
      schaltplan|auflösung|archiv|rückruf*|sicherheit*|verordnung|bilderserie|protokoll*|überhitz*|\
      akku|brand*|gefahr
      """,
      .french: """
      vidéo*|enregistrement|clip|film|mo|trop lourd*|trop volumineu*|fichier*|audio|schéma*|plan|\
      résolution|archive|rappel|sécurité|règlement|surchauff*|batterie|danger|incendie|dessin*
      """,
      .italian: """
      video|registrazione|filmato|clip|mb|troppo grande|troppo pesante|pesa|file|audio|schema|disegn*|\
      risoluzione|archivio|richiamo|sicurezza|regolamento|surriscald*|batteria|pericolo|incendio
      """,
    ],
  ])
}
