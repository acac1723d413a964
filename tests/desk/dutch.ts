/** Finding 1 of the invented investigation in Dutch, as the file of an edition. */
export const findingInDutch = (translates: number | string): string => `---
translates: ${translates}
statement: Barcaças Conceição bracht in 2018 minstens 41.000 ton zand naar Kvitka Quay, volgens havenregisters die verslaggevers van de Orluna Desk zagen.
title: "Havenregisters: minstens 41.000 ton zand naar Kvitka Quay"
whenText: in 2018
quantities:
  - unit: ton
    what: zand dat één schipperij in één jaar naar één kade bracht
relations:
  - goods: rivierzand
    label: minstens 41.000 t zand
responses:
  - summary: Ze noteert alleen het gewicht van een lading, en zegt dat de herkomst nagaan niet haar taak is.
  - answers: laden van zand bij groeven zonder vergunning
    summary: Ze ontkent zand te hebben geladen bij groeven zonder vergunning.
doesNotShow:
  - De registers laten niet zien uit welke groeve het zand kwam.
  - Sommige bladzijden zijn onleesbaar, zodat de registers geen bovengrens geven.
---

De registers zijn die van één havenstad. **Twee artikelen** geven het cijfer, maar beide gaan terug op *dezelfde* lezing van dezelfde registers.

Wat een register kan zijn, zegt [een verzonnen woordenlijst](https://glossary.example/ledger).
`;
