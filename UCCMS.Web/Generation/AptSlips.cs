using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Generation;

/// <summary>A contract's period while APT bills it.</summary>
internal sealed record AptBill(GeneratedContract Contract, AptTerms Terms, AptLine[] Lines, string File);

/// <summary>Bills as APT does, with its known faults at known rates.</summary>
internal sealed class AptSlips(GenerationTools tools)
{
    private const int Miscounted = 2_000;
    private const int MissingInApt = 2_000;
    private const int OtherGross = 2_000;

    private readonly PlantingSchedule lineSchedule = new([Miscounted, MissingInApt, OtherGross], rows: 1, tools.Order.Dice("apt lines"));
    private readonly PlantingSchedule discountSchedule = new([15_000], rows: 1, tools.Order.Dice("apt discounts"));
    private readonly PlantingSchedule supplierSchedule = new([30_000], rows: 1, tools.Order.Dice("apt suppliers"));
    private readonly PlantingSchedule taxSchedule = new([5_000], rows: 1, tools.Order.Dice("apt taxes"));

    public void Bill(AptBill bill)
    {
        foreach (var line in bill.Lines)
        {
            Count(bill, line);
        }

        Discount(bill);
        Supply(bill);
        foreach (var document in bill.Lines.GroupBy(l => (l.Supplier, l.Key.OfficeId)))
        {
            Tax(bill, [.. document]);
        }
    }

    private void Count(AptBill bill, AptLine line)
    {
        var average = new Money(line.Gross.Paise / line.Count);
        switch (lineSchedule.Next(kind => kind == 0 || line.Count > 1))
        {
            case 0:
                line.Count += 2;
                Plant(bill, line, AptFindingCode.CountMismatch);
                break;
            case 1:
                // an article that APT billed in another period
                (line.Count, line.Gross) = (line.Count - 1, line.Gross - average);
                Plant(bill, line, AptFindingCode.CountMismatch);
                Plant(bill, line, AptFindingCode.GrossMismatch);
                break;
            case 2:
                line.Gross += new Money(4_700);
                Plant(bill, line, AptFindingCode.GrossMismatch);
                break;
            default:
                break;
        }
    }

    // Read on each location alone instead of on all of them: the fault that the uniform discount ends (SOP 4.A).
    private void Discount(AptBill bill)
    {
        var isAdvance = bill.Contract.Payment == PaymentKind.Advance;
        var right = RatesOn(bill, bill.Lines, isAdvance);
        foreach (var line in bill.Lines)
        {
            line.Discount = DiscountOn(bill, line, right);
        }

        if (discountSchedule.Next(_ => true) < 0)
        {
            return;
        }

        foreach (var location in bill.Lines.GroupBy(l => l.Key.OfficeId))
        {
            var alone = RatesOn(bill, [.. location], isAdvance);
            foreach (var line in location.Where(l => GroupOf(bill, l) is not null))
            {
                var read = DiscountOn(bill, line, alone);
                var wrong = read != line.Discount ? read : line.Discount + line.Gross.Times(Percent.Of(1));
                if (wrong != line.Discount)
                {
                    line.Discount = wrong;
                    Plant(bill, line, AptFindingCode.WrongDiscount);
                }
            }
        }
    }

    private void Supply(AptBill bill)
    {
        foreach (var line in bill.Lines)
        {
            line.Supplier = AptTerms.GstinOf(bill.Terms.SupplyAt(line.Key.OfficeId));
        }

        var foreign = bill.Lines.Where(l => bill.Terms.SupplyAt(l.Key.OfficeId).SupplierStateCode != bill.Terms.Nodal.SupplierStateCode).ToArray();
        if (foreign.Length == 0 || supplierSchedule.Next(_ => true) < 0)
        {
            return;
        }

        var nodal = AptTerms.GstinOf(bill.Terms.Nodal);
        foreach (var line in foreign)
        {
            line.Supplier = nodal;
        }

        foreach (var office in foreign.GroupBy(l => l.Key.OfficeId))
        {
            PlantOnDocument(bill, office.First(), AptFindingCode.WrongSupplier);
        }
    }

    // Once a document, as the law has it; the paise that rounding each row would lose go to the largest.
    private void Tax(AptBill bill, AptLine[] document)
    {
        var terms = new DraftTerms(bill.Terms.SupplyAt(document[0].Key.OfficeId), bill.Terms.Products, []);
        var state = document[0].Supplier[..2];
        var law = terms.TotalsOf(document.Select(l => (l.Key.Product, l.Taxable)), state).Split;
        foreach (var line in document)
        {
            var own = terms.TotalsOf([(line.Key.Product, line.Taxable)], state).Split;
            (line.Cgst, line.Sgst, line.Igst) = (own.Cgst, own.StateTax, own.Igst);
        }

        var largest = document.MaxBy(l => l.Taxable)!;
        largest.Cgst += law.Cgst - Money.Sum(document.Select(l => l.Cgst));
        largest.Sgst += law.StateTax - Money.Sum(document.Select(l => l.Sgst));
        largest.Igst += law.Igst - Money.Sum(document.Select(l => l.Igst));
        if (!law.Tax.IsZero && taxSchedule.Next(_ => true) >= 0)
        {
            Array.ForEach(document, SwapHeads);
            PlantOnDocument(bill, document[0], AptFindingCode.WrongTax);
        }
    }

    private static void SwapHeads(AptLine line)
    {
        if (line.Igst.IsZero)
        {
            (line.Igst, line.Cgst, line.Sgst) = (line.Cgst + line.Sgst, Money.Zero, Money.Zero);
        }
        else
        {
            (line.Cgst, line.Sgst) = (new Money(line.Igst.Paise / 2), new Money(line.Igst.Paise - (line.Igst.Paise / 2)));
            line.Igst = Money.Zero;
        }
    }

    private static IReadOnlyList<ProvisionalRate> RatesOn(AptBill bill, IReadOnlyList<AptLine> lines, bool isAdvance) =>
        ProvisionalRates.On(lines.Select(l => (new OfficeId(l.Key.OfficeId), l.Figures)), bill.Terms.Schedules, bill.Terms.Products, isAdvance);

    private static Money DiscountOn(AptBill bill, AptLine line, IReadOnlyList<ProvisionalRate> rates) =>
        new DraftTerms(bill.Terms.SupplyAt(line.Key.OfficeId), bill.Terms.Products, rates).DiscountOn(line.Key.Product, line.Key.Class, line.Gross);

    private static string? GroupOf(AptBill bill, AptLine line) => bill.Terms.Products.FirstOrDefault(p => p.Code == line.Key.Product)?.DiscountGroup;

    private void Plant(AptBill bill, AptLine line, AptFindingCode code) =>
        tools.Truth.OnInvoices.Add(new(code, bill, line, line.Key.Product, line.Key.Class));

    private void PlantOnDocument(AptBill bill, AptLine line, AptFindingCode code) =>
        tools.Truth.OnInvoices.Add(new(code, bill, line, string.Empty, TrafficClass.None));
}
