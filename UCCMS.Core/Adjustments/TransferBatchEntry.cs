namespace UCCMS.Core.Adjustments;

/// <summary>A transfer entry in a batch.</summary>
public sealed class TransferBatchEntry
{
    private TransferBatchEntry()
    {
    }

    /// <summary>Outliers first.</summary>
    public int Position { get; private set; }

    public TransferEntryId EntryId { get; private set; }

    /// <summary>Why it is not like the others; none where it is.</summary>
    public string? OutlierReason { get; private set; }

    /// <summary>Must be opened before the batch is decided.</summary>
    public bool IsSample { get; private set; }

    public DateTime? OpenedAtUtc { get; private set; }

    internal static TransferBatchEntry Of(int position, TransferEntryId entry, string? outlierReason, bool isSample) =>
        new() { Position = position, EntryId = entry, OutlierReason = outlierReason, IsSample = isSample };

    internal void MarkOpened(DateTime utcNow) => OpenedAtUtc ??= utcNow;
}
