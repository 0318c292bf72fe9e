using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>
/// Issues the receipt voucher on money of an Advance customer, in the transaction that takes it in, where the setting says
/// that money is taxed when it comes (CGST section 13(2), rule 50).
/// </summary>
public sealed class AdvanceIssuing(IAdvancesStore advances, AdvanceSupplies supplies, AdvanceMails mails, ILedgerStore ledger, ISettings settings, IAuditNotes audit)
{
    /// <param name="receipt">The money.</param>
    /// <param name="contract">Whose.</param>
    /// <param name="money">The journal that took it in.</param>
    /// <param name="book">In which it was posted.</param>
    /// <param name="utcNow">When.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="RuleViolation">Those of <see cref="AdvanceSupplies.OfAsync"/> and <see cref="InvoiceNumberSeries.Next"/></exception>
    public async Task IssueAsync(Receipt receipt, Contract contract, Journal money, LedgerBook book, DateTime utcNow, CancellationToken ct)
    {
        var paidOn = receipt.RealisedOn ?? receipt.ReceivedOn;
        var amount = -Money.Sum(money.Postings.Where(p => AdvanceTax.IsHeld(p.Key)).Select(p => p.Amount));
        if (!contract.IsAdvance || amount <= Money.Zero || await settings.ValueAsync(SettingKeys.AdvanceGst, paidOn, ct: ct) != AdvanceTreatment.TaxOnReceipt)
        {
            return;
        }

        var day = IndianTime.DateOf(utcNow);
        var terms = await supplies.OfAsync(contract, day, ct);
        var series = await advances.SeriesAsync(terms.SupplierGstin, FinancialYear.Of(day), DocumentKind.ReceiptVoucher, terms.NumberCode, ct);
        var voucher = AdvanceVoucher.Receive(receipt, amount, terms, series.Next(day), money, advances.Signatory, utcNow);
        advances.Add(voucher);
        if (!voucher.Sums.Tax.IsZero)
        {
            await ledger.PostAsync(book, [AdvanceJournals.Tax(BookedContract.Of(contract), voucher.InBooks, voucher.HeadsOf(voucher.Sums), new(LedgerAct.AdvanceTaxed, voucher.AuditKey, day))], ct);
        }

        await mails.QueueAsync(voucher, utcNow, ct);
        audit.Document(receipt.AuditKey, receipt.AuditTitle, $"{Words.Of(voucher.Kind)} {voucher.Number}: {voucher.Taxable} and tax {voucher.Sums.Tax}");
    }
}
