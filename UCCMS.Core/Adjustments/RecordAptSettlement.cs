using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// The Nodal Office records from APT's extract that APT settled its invoices of a contract and period by itself (SOP 3.C;
/// letter of 24-12-2025, paragraph 2.5): of an Advance customer on the billing date unless the extract says another day.
/// </summary>
[Requires(Permissions.RecordAptSettlement)]
public sealed class RecordAptSettlement(PeriodCases cases, IAdjustmentsStore adjustments, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<RecordAptSettlement.Input, AptSettlementId>
{
    /// <param name="Contract">The contract.</param>
    /// <param name="PeriodFrom">First day of the billing period.</param>
    /// <param name="SettledOn">As the extract says; none: the billing date.</param>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom, DateOnly? SettledOn = null);

    /// <exception cref="RuleViolation">apt-settlement.nothing, apt-settlement.date, apt-settlement.not-interim, office.not-yours</exception>
    public async Task<AptSettlementId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (contract, of) = await cases.OfAsync(input.Contract, input.PeriodFrom, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        var settledOn = DayOf(input, contract);
        var invoices = await adjustments.WholeAptInvoicesAsync(contract.Id, of.PeriodFrom, ct);
        var known = (await ledger.KnownAsync([.. invoices.Select(i => AptVectors.IdOf(i.Id))], ct)).ToHashSet();
        var fresh = invoices.Where(i => !known.Contains(AptVectors.IdOf(i.Id))).OrderBy(i => i.Number, StringComparer.Ordinal).ToList();
        var settlement = AptSettlement.Record(of, fresh, settledOn, actor, time.GetUtcNow().UtcDateTime);
        await PostAsync(BookedContract.Of(contract), fresh, settledOn, ct);
        adjustments.Add(settlement);
        audit.Remark($"{(settlement.Invoices.Count == 1 ? "One invoice" : $"{settlement.Invoices.Count} invoices")} of APT, {settlement.Amount}");
        return settlement.Id;
    }

    private static DateOnly DayOf(Input input, Contract contract)
    {
        RuleViolation.Unless(contract.IsAdvance || input.SettledOn is not null, "apt-settlement.date", "Enter the day on which APT cleared the invoice.", nameof(Input.SettledOn));
        var day = input.SettledOn ?? contract.PeriodContaining(input.PeriodFrom).BillingDate;
        RuleViolation.Unless(!contract.IsAdvance || contract.IsInterimOn(day), "apt-settlement.not-interim", $"APT does not bill contract {contract.Number} on {IndianTime.Show(day)} any more; its documents are settled here.");
        return day;
    }

    private async Task PostAsync(ContractAccount account, List<AptInvoice> invoices, DateOnly day, CancellationToken ct)
    {
        var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
        foreach (var invoice in invoices)
        {
            await ledger.PostAsync(book, [AptSettlementJournals.Settle(book, AptVectors.Of(invoice, account), new(LedgerAct.AptSettled, invoice.AuditKey, day))], ct);
        }
    }
}
