using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>What can be wrong with an invoice of APT (SOP 3.B). None of these stops anything: they are the reasons of the gap.</summary>
public enum AptFindingCode
{
    /// <summary>Taxable value or total is not the sum of its parts.</summary>
    RowDoesNotAddUp,

    /// <summary>Another number of articles than the location's own bookings.</summary>
    CountMismatch,

    /// <summary>Another base tariff or other added services than the own bookings.</summary>
    GrossMismatch,

    /// <summary>Another discount than the schedule gives on APT's own totals.</summary>
    WrongDiscount,

    /// <summary>Tax of another head or amount than the law gives for that supplier, recipient and service.</summary>
    WrongTax,

    /// <summary>The GSTIN of another State than the booking location's, usually the nodal office's.</summary>
    WrongSupplier,
}

/// <summary>One finding on an invoice of APT, in a sentence with its money.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="OfficeId">The location.</param>
/// <param name="Product">Empty where it is about the location's whole document.</param>
/// <param name="TrafficClass">Its class.</param>
/// <param name="Amount">At stake: APT's figure less the right one.</param>
/// <param name="Sentence">For the person.</param>
public sealed record AptFinding(AptFindingCode Code, OfficeId OfficeId, string Product, TrafficClass TrafficClass, Money Amount, string Sentence);

/// <summary>Compares APT's lines with the own bookings, the schedule and the law.</summary>
public static class AptFindings
{
    /// <param name="apt">APT's lines of one location.</param>
    /// <param name="own">Its own billable bookings; null where they are not to be compared yet.</param>
    /// <param name="terms">Law and schedule for the location.</param>
    public static IReadOnlyList<AptFinding> Of(IReadOnlyCollection<AptStatement> apt, IReadOnlyCollection<ClassFigures>? own, DraftTerms terms) =>
    [
        .. apt.Where(a => !a.Figures.IsTaxableRight || !a.Figures.IsTotalRight).Select(DoesNotAddUp),
        .. own is null ? [] : Mismatches(apt, own, terms),
        .. apt.SelectMany(a => WrongDiscount(a, terms)),
        .. WrongSuppliers(apt, terms),
        .. WrongTaxes(apt, terms),
    ];

    private static AptFinding DoesNotAddUp(AptStatement line)
    {
        var f = line.Figures;
        var taxable = f.Gross + f.Vas - f.Discount;
        return f.IsTaxableRight
            ? new(AptFindingCode.RowDoesNotAddUp, f.OfficeId, f.Product, f.TrafficClass, f.Total - f.Taxable - f.Tax, $"Row {f.RowNumber}: the total says {f.Total}, but taxable value and taxes come to {f.Taxable + f.Tax}.")
            : new(AptFindingCode.RowDoesNotAddUp, f.OfficeId, f.Product, f.TrafficClass, f.Taxable - taxable, $"Row {f.RowNumber}: the taxable value says {f.Taxable}, but gross and added services less discount come to {taxable}.");
    }

    private static IEnumerable<AptFinding> Mismatches(IReadOnlyCollection<AptStatement> apt, IReadOnlyCollection<ClassFigures> own, DraftTerms terms)
    {
        foreach (var line in DraftComparison.Of(apt, own, [], terms).Lines)
        {
            var what = line.TrafficClass == TrafficClass.None ? line.Product : $"{line.Product} {line.TrafficClass}";
            if (line.AptCount != line.OwnCount)
            {
                yield return new(AptFindingCode.CountMismatch, terms.Supply.OfficeId, line.Product, line.TrafficClass, line.AptGross - line.OwnGross, $"{terms.Supply.OfficeName}, {what}: APT bills {line.AptCount} articles, the verified bookings are {line.OwnCount}.");
            }

            if (line.AptGross != line.OwnGross || line.AptVas != line.OwnVas)
            {
                var difference = line.AptGross + line.AptVas - line.OwnGross - line.OwnVas;
                yield return new(AptFindingCode.GrossMismatch, terms.Supply.OfficeId, line.Product, line.TrafficClass, difference, $"{terms.Supply.OfficeName}, {what}: APT bills {line.AptGross} and {line.AptVas} added services, the verified bookings come to {line.OwnGross} and {line.OwnVas}.");
            }
        }
    }

    private static IEnumerable<AptFinding> WrongDiscount(AptStatement line, DraftTerms terms)
    {
        var f = line.Figures;
        var right = terms.DiscountOn(f.Product, f.TrafficClass, f.Gross);
        if (f.Discount != right)
        {
            yield return new(AptFindingCode.WrongDiscount, f.OfficeId, f.Product, f.TrafficClass, f.Discount - right, $"{terms.Supply.OfficeName}, {f.Product}: APT gave {f.Discount} discount; the schedule on APT's own totals gives {right}.");
        }
    }

    private static IEnumerable<AptFinding> WrongSuppliers(IReadOnlyCollection<AptStatement> apt, DraftTerms terms) =>
        from line in apt.GroupBy(a => a.SupplierGstin, StringComparer.Ordinal)
        let state = line.Key.Length >= 2 ? line.Key[..2] : string.Empty
        where !string.Equals(state, terms.Supply.SupplierStateCode, StringComparison.Ordinal)
        let tax = Money.Sum(line.Select(l => l.Figures.Tax))
        select new AptFinding(AptFindingCode.WrongSupplier, terms.Supply.OfficeId, string.Empty, TrafficClass.None, tax, $"{terms.Supply.OfficeName}: APT billed under {line.Key} of State {state}; the location's supplies belong to State {terms.Supply.SupplierStateCode}. Its tax of {tax} goes to another registration.");

    private static IEnumerable<AptFinding> WrongTaxes(IReadOnlyCollection<AptStatement> apt, DraftTerms terms)
    {
        foreach (var document in apt.GroupBy(a => (a.InvoiceNumber, a.SupplierGstin)))
        {
            var state = GstStates.Find(document.Key.SupplierGstin.Length >= 2 ? document.Key.SupplierGstin[..2] : null)?.Code ?? terms.Supply.SupplierStateCode;
            var law = terms.TotalsOf(document.Select(d => (d.Figures.Product, d.Figures.Gross + d.Figures.Vas - d.Figures.Discount)), state).Split;
            var (igst, cgst, sgst) = (Money.Sum(document.Select(d => d.Figures.Igst)), Money.Sum(document.Select(d => d.Figures.Cgst)), Money.Sum(document.Select(d => d.Figures.Sgst)));
            if (igst != law.Igst || cgst != law.Cgst || sgst != law.StateTax)
            {
                yield return new(AptFindingCode.WrongTax, terms.Supply.OfficeId, string.Empty, TrafficClass.None, igst + cgst + sgst - law.Tax, $"{terms.Supply.OfficeName}, invoice {document.Key.InvoiceNumber}: APT taxed IGST {igst}, CGST {cgst}, SGST/UTGST {sgst}; the law gives IGST {law.Igst}, CGST {law.Cgst}, SGST/UTGST {law.StateTax}.");
            }
        }
    }
}
