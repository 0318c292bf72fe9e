using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>
/// Keeps the tax on advances with the money. Money that bears no such tax is spent first; as soon as less is held of a contract
/// than its vouchers have left, they are used, the oldest first: applied where the money went to a document, paid back with a
/// refund voucher (CGST rule 51) where it left the cash book. A receipt that is taken back takes its own voucher with it.
/// </summary>
public sealed class AdvanceTax(IAdvancesStore advances, AdvanceMails mails, IAuditNotes audit, TimeProvider time) : ILedgerFollower
{
    /// <summary>Money of a customer that no document has taken: in the deposit, free, or on its way there.</summary>
    public static bool IsHeld(LedgerKey key) => !key.HasDocument && key.Account is LedgerAccount.Deposit or LedgerAccount.InterOffice or LedgerAccount.Unclassified;

    public async Task<Journal?> FollowAsync(LedgerBook book, Journal journal, CancellationToken ct)
    {
        var entries = new Entries();
        foreach (var contract in journal.Postings.Where(p => IsHeld(p.Key)).Select(p => p.Key.Contract).Distinct())
        {
            if (book.Contract(contract).IsAdvance && (journal.Reverses is not null || book.OfContract(contract).Any(b => b.Key.Account == LedgerAccount.TaxOnAdvance && !b.Amount.IsZero)))
            {
                await FollowAsync(entries, book, book.Contract(contract), journal, ct);
            }
        }

        return entries.IsEmpty ? null : Journal.Of(new(LedgerAct.AdvanceTaxUsed, $"journal/{journal.Id.Value}", IndianTime.Today(time)), entries);
    }

    private async Task FollowAsync(Entries entries, LedgerBook book, ContractAccount contract, Journal journal, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var vouchers = await advances.OpenAsync(new ContractId(contract.Id.Value), journal.Reverses, ct);
        if (journal.Reverses is { } reversed)
        {
            foreach (var voucher in vouchers)
            {
                Post(entries, contract, voucher, voucher.Restore(reversed, today, journal.Id));
            }
        }

        var isPaidBack = journal.Postings.Any(p => p.Key.Account == LedgerAccount.CashBook && p.Amount < Money.Zero);
        var held = -Money.Sum(book.OfContract(contract.Id).Where(b => IsHeld(b.Key)).Select(b => b.Amount));
        foreach (var voucher in vouchers.OrderBy(v => !IsOfMoney(v, journal)))
        {
            var over = Money.Sum(vouchers.Select(v => v.Left)) - held;
            var part = IsOfMoney(voucher, journal) || over > voucher.Left ? voucher.Left : over;
            if (part <= Money.Zero)
            {
                continue;
            }

            var use = voucher.Use(part, isPaidBack ? AdvanceUseKind.PaidBack : AdvanceUseKind.Applied, today, journal.Id);
            Post(entries, contract, voucher, use);
            if (isPaidBack)
            {
                await PayBackAsync(voucher, use, journal, ct);
            }
        }
    }

    private async Task PayBackAsync(AdvanceVoucher voucher, AdvanceUse use, Journal journal, CancellationToken ct)
    {
        var series = await advances.SeriesAsync(voucher.SupplierGstin, FinancialYear.Of(use.On), DocumentKind.RefundVoucher, voucher.NumberCode, ct);
        var utcNow = time.GetUtcNow().UtcDateTime;
        var refund = voucher.PayBack(use, series.Next(use.On), journal, advances.Signatory, utcNow);
        advances.Add(refund);
        await mails.QueueAsync(refund, utcNow, ct);
        audit.Document($"receipt/{voucher.ReceiptId.Value}", $"Receipt of {voucher.Number}", $"{Words.Of(refund.Kind)} {refund.Number}: {refund.Taxable} and tax {refund.Sums.Tax}");
    }

    // the receipt of the voucher is reversed, or its cheque dishonoured
    private static bool IsOfMoney(AdvanceVoucher voucher, Journal journal) =>
        voucher.MoneyJournalId == journal.Reverses
        || (journal.Head.Act == LedgerAct.ReceiptDishonoured && string.Equals(journal.Head.Cause, $"receipt/{voucher.ReceiptId.Value}", StringComparison.OrdinalIgnoreCase));

    private static void Post(Entries entries, ContractAccount contract, AdvanceVoucher voucher, AdvanceUse? use)
    {
        if (use is not null)
        {
            AdvanceJournals.Use(entries, contract, voucher.InBooks, voucher.HeadsOf(use.Sums));
        }
    }
}
