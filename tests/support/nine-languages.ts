/** A shop in nine languages with one article in two of them and one order, placed this morning. */
export const nineLanguages: Record<string, string> = {
  "ondine/shop.yaml": `name: Ondine
locales: [fr, en, es, it, nl, de, zh, pt, pl]
defaultLocale: fr
timeZone: Europe/Paris
holidays: FR
emailFrom: "Ondine <help@ondine.example>"
categories: { orders: { de: Bestellungen, zh: 订单 } }
statuses: { preparing: { fr: En préparation, de: In Vorbereitung, zh: 备货中 } }
`,
  "ondine/de/orders/cancel.md": `---
title: Bestellung stornieren
order: optional
rules:
  cancel:
    until: { from: placedAt, sameDayAt: "13:00" }
---
## Kann ich meine Bestellung noch stornieren?

:::when{rule=cancel is=open verdict=yes}
Ja, das geht bis :deadline{rule=cancel}.
:::
:::when{rule=cancel is=closed verdict=no}
Nein, die Frist ist vorbei.
:::
:::otherwise
Am Tag der Bestellung, bis 13 Uhr.
:::
`,
  "ondine/zh/orders/cancel.md": `---
title: 取消订单
order: optional
rules:
  cancel:
    until: { from: placedAt, sameDayAt: "13:00" }
---
## 还能取消订单吗？

:::when{rule=cancel is=open verdict=yes}
可以，请在 :deadline{rule=cancel} 之前取消。
:::
:::when{rule=cancel is=closed verdict=no}
不可以，期限已过。
:::
:::otherwise
下单当天 13:00 之前可以取消。
:::
`,
  "ondine/orders/mia.yaml": `- key: this-morning
  note: Placed today at ten.
  number: ON-1
  customer: { email: mia@ondine.example, name: Mia Berger, locale: de }
  status: preparing
  placedAt: "today 10:00"
  currency: EUR
  total: 1249.90
  items:
    - { sku: RING-1, name: Ring, qty: 1, price: 1249.90 }
`,
};
