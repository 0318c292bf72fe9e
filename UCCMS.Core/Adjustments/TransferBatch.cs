using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Transfer entries that one person of a Postal Accounts Office verifies or approves at once: with totals, outliers first, and
/// a random sample that must be opened before. Every entry stays its own document with its own audit record.
/// </summary>
public sealed class TransferBatch : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<TransferBatchEntry> entries = [];

    private TransferBatch()
    {
    }

    public TransferBatchId Id { get; private set; }

    /// <summary>Verify or Approve.</summary>
    public TransferEntryAction Step { get; private set; }

    /// <summary>The Postal Accounts Office.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string OpenedBy { get; private set; } = string.Empty;

    public DateTime OpenedAtUtc { get; private set; }

    public Money Net { get; private set; }

    public Money Tax { get; private set; }

    public Money Total { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    /// <summary>Raised by every opening, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<TransferBatchEntry> Entries => entries;

    public string AuditKey => $"transfer-batch/{Id.Value}";

    public string AuditTitle => $"Batch of {entries.Count} transfer entries to {Words.Of(Step).ToLowerInvariant()}, {Total}";

    public int SampleLeft => entries.Count(e => e is { IsSample: true, OpenedAtUtc: null });

    /// <exception cref="RuleViolation">batch.nothing, batch.step, batch.status, office.not-yours, te.maker-is-checker</exception>
    public static TransferBatch Open(
        TransferEntryAction step, IReadOnlyList<TransferEntry> chosen, IReadOnlyList<TransferOutlier> outliers, IReadOnlySet<TransferEntryId> sample, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(step is TransferEntryAction.Verify or TransferEntryAction.Approve, "batch.step", "Entries are verified or approved together.");
        RuleViolation.Unless(chosen.Count > 0, "batch.nothing", "Choose the entries.");
        RuleViolation.Unless(chosen.All(e => TransferEntryLifecycle.Table.Allows(e.Status, step)), "batch.status", "Some of these entries have moved on. Look at the list again.");
        foreach (var entry in chosen)
        {
            actor.RequireOffice(entry.PaoOfficeId);
            entry.RequireOtherHands(actor);
        }

        var batch = new TransferBatch
        {
            Id = TransferBatchId.New(),
            Step = step,
            OwningOfficeId = chosen[0].PaoOfficeId,
            NodalOfficeId = chosen[0].PaoOfficeId,
            OpenedBy = actor.PersonId,
            OpenedAtUtc = utcNow,
            Net = Money.Sum(chosen.Select(e => e.Net)),
            Total = Money.Sum(chosen.Select(e => e.Total)),
        };
        batch.Tax = Money.Sum(chosen.Select(e => e.Cgst + e.Sgst + e.Utgst + e.Igst));
        var reasons = outliers.ToDictionary(o => o.Entry, o => o.Reason);
        batch.entries.AddRange(chosen.OrderBy(e => reasons.ContainsKey(e.Id) ? 0 : 1).ThenByDescending(e => Math.Abs(e.Total.Paise))
            .Select((e, at) => TransferBatchEntry.Of(at + 1, e.Id, reasons.GetValueOrDefault(e.Id), sample.Contains(e.Id))));
        return batch;
    }

    /// <summary>An entry of the sample was looked at.</summary>
    /// <exception cref="RuleViolation">batch.not-yours, batch.decided, batch.unknown</exception>
    public void MarkOpened(TransferEntryId entry, Actor actor, DateTime utcNow)
    {
        RequireOpen(actor);
        var found = entries.Find(e => e.EntryId == entry) ?? throw new RuleViolation("batch.unknown", "This entry is not part of the batch.");
        found.MarkOpened(utcNow);
        Revision++;
    }

    /// <param name="shown">What the person was shown of the entries that are decided.</param>
    /// <exception cref="RuleViolation">batch.not-yours, batch.decided, batch.step, batch.sample-not-opened, batch.changed-since-shown</exception>
    public void Decide(TransferEntryAction step, ShownTransfers shown, Actor actor, DateTime utcNow)
    {
        RequireOpen(actor);
        RuleViolation.Unless(step == Step, "batch.step", $"This batch is there to {Words.Of(Step).ToLowerInvariant()} its entries.");
        RuleViolation.Unless(SampleLeft == 0, "batch.sample-not-opened", $"{(SampleLeft == 1 ? "One entry" : $"{SampleLeft} entries")} of the random sample must be opened first.");
        RuleViolation.Unless(shown == new ShownTransfers(entries.Count, Total), "batch.changed-since-shown", $"The batch has {entries.Count} entries that come to {Total}; other figures were shown. Look at it again.");
        DecidedAtUtc = utcNow;
    }

    private void RequireOpen(Actor actor)
    {
        RuleViolation.Unless(actor.PersonId == OpenedBy, "batch.not-yours", "Another person opened this batch; open one of your own.");
        RuleViolation.Unless(DecidedAtUtc is null, "batch.decided", "This batch is decided already.");
    }
}

/// <summary>How many entries a person was shown, and what they come to.</summary>
public sealed record ShownTransfers(int Count, Money Total)
{
    public static ShownTransfers Of(IReadOnlyCollection<TransferEntry> entries) => new(entries.Count, Money.Sum(entries.Select(e => e.Total)));

    /// <exception cref="RuleViolation">te.changed-since-shown</exception>
    public void Require(IReadOnlyCollection<TransferEntry> entries)
    {
        var now = Of(entries);
        RuleViolation.Unless(now == this, "te.changed-since-shown", $"{Count} entries of {Total} were shown, but there are {now.Count} of {now.Total}. Look at the list again.");
    }
}
