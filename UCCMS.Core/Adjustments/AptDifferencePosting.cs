using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Compares what APT settled with what is open of the documents, and sets them against each other (SOP 4.B).</summary>
public sealed class AptDifferencePosting(IAdjustmentsStore adjustments, ReportedAptDocuments reported, ILedgerStore ledger)
{
    /// <exception cref="RuleViolation">apt-settlement.no-documents</exception>
    public async Task<OpenedDifference> OpenAsync(AptSettlement settlement, CancellationToken ct)
    {
        var invoices = await adjustments.WholeAptInvoicesAsync(settlement.ContractId, settlement.PeriodFrom, ct);
        var contract = await ContractAsync(settlement, ct);
        await reported.BookAsync(invoices, contract, ct);
        var documents = await adjustments.DocumentsOfPeriodAsync(BookedContract.IdOf(settlement.ContractId), settlement.PeriodFrom, ct);
        var book = await ledger.OpenAsync(LedgerExtent.Of([.. documents, .. settlement.Documents]), ct);
        var open = documents.Select(d => DocumentPosition.Of(book, d)).Where(p => !p.Open.IsNone).ToList();
        RuleViolation.Unless(open.Count > 0, "apt-settlement.no-documents", "No document of this period is open: issue the invoices first, then set them against what APT settled.");
        var apt = AptVectors.ByLocation(invoices.Where(i => settlement.Invoices.Any(s => s.AptInvoiceId == i.Id)));
        return new(book, contract, [.. open.Select(p => p.Document.Id)], AptComparison.Of(apt, AptComparison.OpenByLocation(open)));
    }

    /// <summary>Posts it on a voucher's date, or without a voucher where every amount is equal.</summary>
    /// <exception cref="RuleViolation">ledger.not-settled, ledger.not-enough-money</exception>
    public async Task PostAsync(AptSettlement settlement, OpenedDifference opened, Guid carrier, JournalHead head, CancellationToken ct)
    {
        await ledger.PostAsync(opened.Book, [AptSettlementJournals.SetAgainst(opened.Book, settlement.Documents, opened.Documents, new(carrier), head)], ct);
        settlement.MarkSetAgainst();
    }

    // as the books took it with what APT settled: who posts the voucher need not have the contract in sight
    private async Task<ContractAccount> ContractAsync(AptSettlement settlement, CancellationToken ct) =>
        (await ledger.ReadAsync(settlement.Documents, ct)).Document(settlement.Documents[0]).Document.Contract;
}

/// <summary>A difference to APT with the books it was computed from.</summary>
public sealed record OpenedDifference(LedgerBook Book, ContractAccount Contract, IReadOnlyList<LedgerDocumentId> Documents, AptComparison Comparison)
{
    /// <exception cref="RuleViolation">apt-settlement.figures-changed</exception>
    public void RequireSameAs(AptSettlement settlement)
    {
        var stored = ComponentAmounts.Of(settlement.Amounts.Select(a => new ComponentAmount(Component.FromCode(a.ComponentCode), a.Documents - a.Apt)));
        RuleViolation.Unless(
            Comparison.Total.Amounts.Equals(stored), "apt-settlement.figures-changed", $"Since the voucher was prepared the difference has changed to {Comparison.Total.Amounts}. Withdraw it and compare again.");
    }
}
