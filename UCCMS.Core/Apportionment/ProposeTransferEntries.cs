using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>
/// The DDO prepares all transfer entries of a whole period at once (SOP 4.D): one per customer and booking location whose DDO
/// is another, between circles always, inside a circle by a setting; between offices it draws for itself internal journals.
/// What stands on an entry already is left out, so that a second run finds only what came since.
/// </summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class ProposeTransferEntries(AwaitingTransfers awaiting, ILedgerStore ledger, ApportionmentDrafts drafts, IAuditNotes audit, TimeProvider time)
    : IUseCase<ProposeTransferEntries.Input, ProposeTransferEntries.Result>
{
    /// <param name="Ddo">The post's own office.</param>
    /// <param name="From">First day on which a billing period may begin.</param>
    /// <param name="To">Last day on which it may begin.</param>
    public sealed record Input(OfficeId Ddo, DateOnly From, DateOnly To);

    /// <summary>What was prepared, and what it comes to.</summary>
    /// <param name="Entries">Transfer entries.</param>
    /// <param name="Journals">Internal journals.</param>
    /// <param name="Total">Of both.</param>
    /// <param name="Stays">Inside a circle where the setting leaves it; nothing was prepared for it.</param>
    public sealed record Result(IReadOnlyList<TransferEntryId> Entries, IReadOnlyList<InternalJournalId> Journals, Money Total, Money Stays);

    /// <exception cref="RuleViolation">apportionment.range, office.not-yours, office.no-pao</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.RequireOffice(input.Ddo);
        var now = time.GetUtcNow().UtcDateTime;
        var range = new AwaitingRange(input.Ddo, input.From, input.To, IndianTime.DateOf(now));
        range.Check();
        var proposed = await awaiting.OfAsync(range, documents => ledger.OpenAsync(LedgerExtent.Of(documents), ct), ct);
        var result = await drafts.PrepareAsync(proposed, input.Ddo, actor, now, ct);
        audit.Remark($"{result.Entries.Count} transfer entries and {result.Journals.Count} internal journals, {result.Total}");
        return result;
    }
}
