using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>Tax on advances, which no other account hears of; after the closing, so that months that once broke something stay what they were.</summary>
internal sealed partial class RandomMonth
{
    private void TaxAdvances()
    {
        for (var left = Contract.IsAdvance ? random.Next(4) : 0; left > 0; left--)
        {
            var voucher = new BookedVoucher(CarrierOf(), $"{States[random.Next(States.Length)]}AAAGP0582N1Z5");
            var tax = random.Next(2) == 0 ? ComponentAmounts.Of((Component.Igst, Value())) : Halves(Value());
            Try(m => m.Post(AdvanceJournals.Tax(Contract, voucher, tax, Head(LedgerAct.AdvanceTaxed))));
            Try(m => m.Use(voucher, tax));
            Try(m => m.Use(voucher, tax)); // more than is left: refused
        }
    }

    private void Use(BookedVoucher voucher, ComponentAmounts tax)
    {
        var entries = new Entries();
        AdvanceJournals.Use(entries, Contract, voucher, tax);
        Post(Journal.Of(Head(LedgerAct.AdvanceTaxUsed), entries));
    }

    private static ComponentAmounts Halves(Money half) => ComponentAmounts.Of((Component.Cgst, half), (Component.Sgst, half));
}
