using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Composes the ticket that follows a voucher: for the balance of an Advance customer (SOP 4.B), for the invoice and the credit
/// limit of a BNPL customer (SOP 4.C). One act of posting makes it; a person raises it.
/// </summary>
public sealed class CeptComposer(ICeptTicketsStore tickets, IAdjustmentsStore adjustments)
{
    /// <summary>
    /// SOP 4.B, and for a BNPL customer, who has no balance in APT, the credit limit of SOP 4.C; none where the total is equal,
    /// since APT is then right.
    /// </summary>
    public async Task AfterDifferenceAsync(AptSettlement settlement, bool isAdvance, PostedVoucher voucher, DateTime utcNow, CancellationToken ct)
    {
        if (settlement.Difference is null or { IsZero: true })
        {
            return;
        }

        var documents = await adjustments.DocumentsOfPeriodAsync(BookedContract.IdOf(settlement.ContractId), settlement.PeriodFrom, ct);
        var apt = settlement.Invoices.Select(i => new CeptEvidence(0, CeptEvidenceKind.AptInvoice, i.Number, null, i.InvoiceDate, i.Amount));
        await ComposeAsync(settlement.Case, voucher, [isAdvance ? CeptAskKind.UpdateBalance : CeptAskKind.ResetCreditLimit], [.. apt], documents, utcNow, ct);
    }

    /// <summary>SOP 4.C.</summary>
    public async Task AfterBnplAsync(PeriodCase of, IReadOnlyCollection<LedgerDocumentId> documents, PostedVoucher voucher, DateTime utcNow, CancellationToken ct)
    {
        var apt = await adjustments.WholeAptInvoicesAsync(of.ContractId, of.PeriodFrom, ct);
        if (apt.Count == 0)
        {
            return; // nothing of APT's waits to be marked as settled
        }

        var evidence = apt.Select(i => new CeptEvidence(0, CeptEvidenceKind.AptInvoice, i.Number, null, i.InvoiceDate, Money.Sum(i.Lines.Select(l => l.Total))));
        await ComposeAsync(of, voucher, [CeptAskKind.MarkSettled, CeptAskKind.ResetCreditLimit], [.. evidence], documents, utcNow, ct);
    }

    private async Task ComposeAsync(
        PeriodCase of, PostedVoucher voucher, IReadOnlyList<CeptAskKind> asks, IReadOnlyList<CeptEvidence> apt, IReadOnlyCollection<LedgerDocumentId> documents, DateTime utcNow, CancellationToken ct)
    {
        var expected = await tickets.BooksNowAsync(of.ContractId, ct);
        var manual = (await adjustments.EvidenceAsync(documents, ct)).Select(d => new CeptEvidence(0, CeptEvidenceKind.ManualDocument, d.Number, d.DocumentKey, d.Date, d.Amount));
        var balance = new CeptEvidence(
            0, CeptEvidenceKind.ExpectedBalance, asks.Contains(CeptAskKind.UpdateBalance) ? "Deposit after the voucher" : "Credit used after the voucher", null, IndianTime.DateOf(utcNow),
            asks.Contains(CeptAskKind.UpdateBalance) ? expected.Deposit : expected.Owed);
        var posted = new CeptEvidence(0, CeptEvidenceKind.Voucher, voucher.Number, voucher.Key, voucher.Date, voucher.Amount);
        tickets.Add(CeptTicket.Compose(new(of, voucher.Key, asks, [.. apt.Select(a => a.Title)], expected, [.. apt, .. manual, posted, balance]), utcNow));
    }
}

/// <summary>A voucher that was posted.</summary>
/// <param name="Key">Of its document here.</param>
/// <param name="Number">In APT.</param>
/// <param name="Date">IST date.</param>
/// <param name="Amount">Its total.</param>
public sealed record PostedVoucher(string Key, string Number, DateOnly Date, Money Amount);
