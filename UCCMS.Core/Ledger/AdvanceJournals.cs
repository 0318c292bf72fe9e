namespace UCCMS.Core.Ledger;

/// <summary>A receipt voucher as the books know it.</summary>
/// <param name="Carrier">Its name there.</param>
/// <param name="Gstin">The supplier's, under which the tax stands.</param>
public sealed record BookedVoucher(CarrierId Carrier, string Gstin);

/// <summary>
/// Tax on an advance is a liability of its own beside the deposit, which keeps the whole money: credit tax on advances, debit
/// what was paid ahead. When the money is applied the invoice bears the tax and the advance's is reversed; so too when it is
/// paid back. Neither touches value, tax or heads of any document.
/// </summary>
public static class AdvanceJournals
{
    public static Journal Tax(ContractAccount contract, BookedVoucher voucher, ComponentAmounts tax, JournalHead head)
    {
        var entries = new Entries();
        Use(entries, contract, voucher, -tax);
        return Journal.Of(head, entries);
    }

    /// <summary>Takes the tax of a used part back; with minus amounts it stands again.</summary>
    public static void Use(Entries entries, ContractAccount contract, BookedVoucher voucher, ComponentAmounts tax)
    {
        foreach (var (component, amount) in tax)
        {
            entries.Debit(LedgerKey.TaxOnAdvance(contract, voucher, component), amount).Credit(LedgerKey.TaxPaidAhead(contract, voucher, component), amount);
        }
    }
}
