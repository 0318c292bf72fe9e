using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// What APT does by itself, and how the documents issued here are set against it (SOP 4.B): APT pays its invoice out of the
/// customer's money and accounts it at the nodal office under that office's GSTIN and heads. What both have is then carried
/// over to the documents; the difference is a voucher.
/// </summary>
public static class AptSettlementJournals
{
    /// <summary>Debit deposit (BNPL: free money); credit revenue and tax of the nodal office. What the money lacks stands as shortfall.</summary>
    /// <exception cref="RuleViolation">ledger.not-of-apt</exception>
    public static Journal Settle(ILedgerBalances balances, DocumentVector apt, JournalHead head)
    {
        RuleViolation.Unless(apt.Document.Kind == LedgerDocumentKind.AptInvoice, "ledger.not-of-apt", $"{apt.Document} is not an invoice of APT.");
        var (entries, contract) = (new Entries(), apt.Document.Contract);
        var missing = CustomerMoney.TakeOut(entries, balances, contract, contract.NodalOffice, apt.Total);
        entries.Debit(LedgerKey.Shortfall(contract, contract.NodalOffice, new CarrierId(apt.Id.Value)), missing);
        DocumentMoney.Account(entries, contract.NodalOffice, apt.Document, apt.Components);
        return Journal.Of(head, entries, apt);
    }

    /// <summary>
    /// SOP 4.B. Everything open of the documents of a contract and period is settled by what APT settled for it and by the
    /// difference; see <see cref="AptDifference"/> for which voucher that is.
    /// </summary>
    /// <param name="balances">Balances.</param>
    /// <param name="apt">Settled invoices of APT, not set against documents yet; none once APT bills the contract no longer.</param>
    /// <param name="documents">Invoices and notes; what they still have open.</param>
    /// <param name="carrier">The voucher; money given back is found under it.</param>
    /// <param name="head">Act and cause.</param>
    /// <exception cref="RuleViolation">ledger.not-settled, ledger.other-contract, ledger.not-enough-money</exception>
    public static Journal SetAgainst(
        ILedgerBalances balances, IReadOnlyList<LedgerDocumentId> apt, IReadOnlyList<LedgerDocumentId> documents, CarrierId carrier, JournalHead head)
    {
        var settled = apt.Select(a => DocumentPosition.Of(balances, a)).ToList();
        var open = documents.Select(d => DocumentPosition.Of(balances, d)).Where(p => !p.Open.IsNone).ToList();
        RuleViolation.Unless(settled.All(IsSettled), "ledger.not-settled", "APT has not settled this invoice, or it was set against documents already.");
        var contract = (open.Count > 0 ? open : settled).Select(p => p.Document.Contract).FirstOrDefault()
            ?? throw new RuleViolation("ledger.nothing-to-post", "There is no document to settle.");
        RuleViolation.Unless(settled.Concat(open).All(p => p.Document.Contract.Id == contract.Id), "ledger.other-contract", "Only documents of one contract are set against each other.");
        var entries = new Entries();
        settled.ForEach(a => DocumentMoney.Account(entries, contract.NodalOffice, a.Document, -a.Vector.Components));
        foreach (var document in open)
        {
            DocumentMoney.Realise(entries, document.Document, document.Open);
            DocumentMoney.Account(entries, contract.NodalOffice, document.Document, document.Open);
        }

        PayDifference(entries, balances, contract, carrier, AptDifference.Of(settled.Select(a => a.Vector.Components), open.Select(d => d.Open)), settled.Count > 0);
        return Journal.Of(head, entries);
    }

    private static bool IsSettled(DocumentPosition apt) =>
        apt.Document.Kind == LedgerDocumentKind.AptInvoice && apt.AccountedAt(apt.Document.NodalOffice).Equals(apt.Vector.Components);

    // Against APT the deposit may be overdrawn, which is then a shortfall: the revenue is due. UCCMS itself settles all or nothing.
    private static void PayDifference(Entries entries, ILedgerBalances balances, ContractAccount contract, CarrierId carrier, AptDifference difference, bool mayFallShort)
    {
        var total = difference.Amounts.Total;
        if (total < Money.Zero)
        {
            CustomerMoney.TakeIn(entries, balances, contract, contract.NodalOffice, carrier, -total);
            return;
        }

        var missing = CustomerMoney.TakeOut(entries, balances, contract, contract.NodalOffice, total);
        RuleViolation.Unless(missing.IsZero || (mayFallShort && contract.IsAdvance), "ledger.not-enough-money", $"The money of the customer does not suffice: {missing} is missing.");
        entries.Debit(LedgerKey.Shortfall(contract, contract.NodalOffice, carrier), missing);
    }
}

/// <summary>Which voucher a difference to APT takes.</summary>
public enum AptVoucher
{
    /// <summary>Every amount is equal, net and each tax head.</summary>
    None,

    /// <summary>The documents come to more, in every amount that differs.</summary>
    MiscTransaction,

    /// <summary>APT came to more in at least one amount, even where the total is equal.</summary>
    TransferEntry,
}

/// <summary>Documents less APT, component by component (SOP 4.B); for one location or in total.</summary>
public sealed record AptDifference(ComponentAmounts Amounts)
{
    public AptVoucher Voucher => Amounts switch
    {
        { IsNone: true } => AptVoucher.None,
        _ when Amounts.Any(a => a.Amount < Money.Zero) => AptVoucher.TransferEntry,
        _ => AptVoucher.MiscTransaction,
    };

    public static AptDifference Of(IEnumerable<ComponentAmounts> apt, IEnumerable<ComponentAmounts> documents) =>
        new(ComponentAmounts.Sum(documents) - ComponentAmounts.Sum(apt));
}
