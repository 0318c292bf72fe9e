using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What GSTN's offline tool and portal ask of a single document, each refusal with what to do.</summary>
internal sealed class DocumentRules(ReturnHead head, ReturnRules rules, ValidationMessages messages)
{
    private readonly HashSet<UInt128> numbers = [];
    private readonly TaxRules taxes = new(head, rules, messages);
    private readonly PartyRules parties = new(head, rules, messages);

    public void Check(ReturnDocument document)
    {
        CheckNumber(document);
        CheckDate(document);
        CheckValue(document);
        parties.Check(document);
        taxes.Check(document);
    }

    internal static MessageDocument Of(ReturnDocument document) => new(document.Id, document.Kind, document.Number);

    private void CheckNumber(ReturnDocument document)
    {
        var number = document.Number;
        if (number.Length is 0 or > DocumentNumber.MaxLength || number.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '/')) || number.All(c => c is '0' or '-' or '/'))
        {
            Error(document, "gstr1.number-form", $"“{number}” is not a document number: 1 to 16 letters, digits, - and /, and not zero (CGST rule 46(b)).", "Correct the code of the registration that begins its numbers; the document itself is corrected by a credit note and a new one.");
            return;
        }

        if (!numbers.Add(Packed(number)))
        {
            Error(document, "gstr1.number-twice", $"{number} is used more than once in this month; the portal keeps only the last of them.", "Run the integrity check of document serials and report it: a number is given once per GSTIN and year.");
        }
    }

    private void CheckDate(ReturnDocument document)
    {
        if (document.Date < rules.File.FirstDate)
        {
            Error(document, "gstr1.date-before-gst", $"{document.Number} is dated {IndianTime.Show(document.Date)}, before GST began.", "Leave it out of the return; it was not a supply under GST.");
        }
        else if (document.Date > head.Period.To)
        {
            Error(document, "gstr1.date-after-period", $"{document.Number} is dated {IndianTime.Show(document.Date)}, after {head.Period}.", "Report it in the return of its own month.");
        }
    }

    private void CheckValue(ReturnDocument document)
    {
        if (document.Value.Paise is < 0 or > 999_999_999_999_999)
        {
            Error(document, "gstr1.value-range", $"The value of {document.Number}, {document.Value}, is negative or has more than 13 digits before the point.", "Amounts are positive; a reduction is a credit note. Divide a document that is too large.");
        }

        var parts = document.Sums.Taxable + document.Sums.Tax + document.Exempt;
        var difference = Math.Abs((document.Value - parts).Paise);

        // a note of a corrected document takes back the round-off of the original, adds that of the corrected one, and has its own
        var roundOff = rules.Tolerances.RoundOff.Paise * (document.IsNote ? 3 : 1);
        if (difference > roundOff)
        {
            var grave = difference > Math.Max(roundOff, rules.Tolerances.Document.Paise) ? MessageSeverity.Error : MessageSeverity.Warning;
            messages.Add(new("gstr1.value-parts", grave, Of(document), $"{document.Number} says {document.Value}, its parts come to {parts}.", "Correct it by a credit or debit note; rounding to the rupee alone differs by 50 paise at most (CGST section 170)."));
        }
    }

    private void Error(ReturnDocument document, string code, string sentence, string remedy) =>
        messages.Add(new(code, MessageSeverity.Error, Of(document), sentence, remedy));

    // at most 16 ASCII characters, compared without regard to case
    private static UInt128 Packed(string number)
    {
        var packed = UInt128.Zero;
        foreach (var c in number)
        {
            packed = (packed << 8) | char.ToUpperInvariant(c);
        }

        return packed;
    }
}
