using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The location, or another person of its DDO, takes up what an internal journal sent, exactly.</summary>
[Requires(Permissions.TakeUpRevenue)]
public sealed class TakeUpInternalJournal(IAdjustmentsStore adjustments, IAccountingOfficesStore offices, ILedgerStore ledger, TimeProvider time) : IUseCase<TakeUpInternalJournal.Input, Done>
{
    /// <summary>A posted journal.</summary>
    public sealed record Input(InternalJournalId Journal);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, internal-journal.maker-is-checker, ledger.not-on-its-way</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var journal = (await adjustments.InternalJournalsAsync([input.Journal], ct))[0];
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([journal.ToOfficeId], IndianTime.DateOf(now), ct))[journal.ToOfficeId].RequireActs(actor);
        journal.TakeUpBy(actor, now);
        var carrier = new CarrierId(journal.Id.Value);
        var book = await ledger.OpenAsync(LedgerExtent.Of(carrier), ct);
        await ledger.PostAsync(book, [TransferEntryJournals.Acknowledge(book, carrier, new(LedgerAct.InternalJournalAcknowledged, journal.AuditKey, IndianTime.DateOf(now)))], ct);
        return Done.Value;
    }
}
