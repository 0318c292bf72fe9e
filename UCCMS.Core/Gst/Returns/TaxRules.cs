using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What is asked of rates, values, tax and services of a document.</summary>
internal sealed class TaxRules(ReturnHead head, ReturnRules rules, ValidationMessages messages)
{
    private readonly HashSet<string> knownSacs = new(StringComparer.Ordinal); // the good ones, so that each is looked at once

    public void Check(ReturnDocument document)
    {
        for (var at = 0; at < document.Rates.Count; at++)
        {
            CheckRate(document, document.Rates[at]);
            if (document.Rates.Take(at).Any(r => r.Rate == document.Rates[at].Rate))
            {
                Add(document, MessageSeverity.Error, "gstr1.rate-twice", $"{document.Number} has two rows at {document.Rates[at].Rate}; the offline tool would drop the first without a word.", "Report it: a document's value and tax are brought together per rate before they are stored.");
            }
        }

        CheckTax(document);
        CheckServices(document);
    }

    private void CheckRate(ReturnDocument document, ReturnRate rate)
    {
        if (!rules.Rates.Contains(rate.Rate))
        {
            Add(document, MessageSeverity.Error, "gstr1.rate-unknown", $"{rate.Rate} on {document.Number} is no rate of GST.", "Correct the product's rate; credit the document and issue it anew.");
        }
        else if (!rules.UsualRates.Contains(rate.Rate))
        {
            Add(document, MessageSeverity.Warning, "gstr1.rate-unusual", $"{rate.Rate} on {document.Number} is not a rate of the Department's services.", "Look at the product's dated rate; file if the notification says so.");
        }

        if (rate.Taxable.Paise is <= 0 or > 9_999_999_999_999)
        {
            Add(document, MessageSeverity.Error, "gstr1.taxable-range", $"The taxable value {rate.Taxable} of {document.Number} is not above zero or has more than 11 digits before the point.", "Amounts of documents are positive, a reduction is a credit note; divide a document that is too large.");
        }
    }

    private void CheckTax(ReturnDocument document)
    {
        if (GstStates.Find(document.PlaceOfSupplyCode) is null || !Enum.IsDefined(document.Supply) || document.Supply == SupplyKind.Exempt)
        {
            return; // said already
        }

        var (whole, greatest) = (0L, 0L);
        foreach (var rate in document.Rates)
        {
            CheckHeads(document, rate);
            var law = GstSplit.For(rate.Taxable, rate.Rate, head.SupplierStateCode, document.PlaceOfSupplyCode, document.Supply);
            foreach (var off in (ReadOnlySpan<Money>)[rate.Split.Igst - law.Igst, rate.Split.Cgst - law.Cgst, rate.Split.StateTax - law.StateTax])
            {
                whole += Math.Abs(off.Paise);
                greatest = Math.Max(greatest, Math.Abs(off.Paise));
            }
        }

        if (whole > 0)
        {
            // a note may take the rest of what stands on an invoice, and with it the paise that earlier notes rounded away
            var isGrave = document.IsNote ? whole > rules.Tolerances.Document.Paise : greatest > rules.Tolerances.Part.Paise || whole > rules.Tolerances.Document.Paise;
            Add(document, isGrave ? MessageSeverity.Error : MessageSeverity.Warning, "gstr1.tax-amount", $"The tax on {document.Number} differs from value times rate by {new Money(whole)}.", isGrave ? "Correct it by a note for the difference, or credit it and issue it anew." : "The portal takes it; nothing is to be done.");
        }
    }

    private void CheckHeads(ReturnDocument document, ReturnRate rate)
    {
        if (document.Supply == SupplyKind.SezWithoutPayment && !rate.Split.Tax.IsZero)
        {
            Add(document, MessageSeverity.Error, "gstr1.sez-tax", $"{document.Number} goes to a special economic zone without payment of tax, but bears {rate.Split.Tax}.", "Credit the tax, or mark the supply as made with payment (IGST section 16).");
        }
        else if (document.IsInterState ? !(rate.Split.Cgst + rate.Split.StateTax).IsZero : !rate.Split.Igst.IsZero)
        {
            Add(document, MessageSeverity.Error, "gstr1.tax-heads", $"{document.Number} is {(document.IsInterState ? "inter-State, but bears CGST" : "intra-State, but bears IGST")}.", "Credit it and issue it anew with the right heads.");
        }

        if (rate.Split.Cgst != rate.Split.StateTax)
        {
            Add(document, MessageSeverity.Error, "gstr1.cgst-sgst", $"CGST {rate.Split.Cgst} and the State's tax {rate.Split.StateTax} on {document.Number} differ.", "The portal refuses it: both are computed from the value, never as halves of a rounded total. Correct it by a note.");
        }
    }

    private void CheckServices(ReturnDocument document)
    {
        var exempt = Money.Zero;
        foreach (var service in document.Services)
        {
            CheckSac(document, service.Sac);
            exempt += service.IsExempt || service.Rate == Percent.Zero ? service.Taxable : Money.Zero;
        }

        var off = exempt != document.Exempt;
        foreach (var rate in document.Rates)
        {
            var value = Money.Zero;
            foreach (var service in document.Services)
            {
                value += !service.IsExempt && service.Rate == rate.Rate ? service.Taxable : Money.Zero;
            }

            off |= value != rate.Taxable;
        }

        if (off)
        {
            Add(document, MessageSeverity.Error, "gstr1.services-value", $"The lines of {document.Number} do not come to its value, so table 12 would not agree with the documents.", "Run the integrity check of document totals and report it; correct the document by a note.");
        }
    }

    private void CheckSac(ReturnDocument document, string sac)
    {
        if (knownSacs.Contains(sac))
        {
            return;
        }

        if (sac.Length < rules.SacDigits)
        {
            Add(document, MessageSeverity.Error, "gstr1.sac-digits", $"“{sac}” on {document.Number} has fewer than {rules.SacDigits} digits.", "Enter the product's accounting code in full (Notification 78/2020-Central Tax).");
        }
        else if (!rules.Sacs.Contains(sac))
        {
            Add(document, MessageSeverity.Error, "gstr1.sac-unknown", $"“{sac}” on {document.Number} is not in the list of accounting codes.", "Choose the product's code from the portal's list, or have the Administrator add a new one.");
        }
        else
        {
            knownSacs.Add(sac);
        }
    }

    private void Add(ReturnDocument document, MessageSeverity severity, string code, string sentence, string remedy) =>
        messages.Add(new(code, severity, DocumentRules.Of(document), sentence, remedy));
}
