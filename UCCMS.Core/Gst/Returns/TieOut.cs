using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What is compared of a table.</summary>
public enum TieOutHead
{
    /// <summary>Number of documents (of table 13: of numbers in the register).</summary>
    Documents,

    /// <summary>Payable amounts.</summary>
    Value,

    Taxable,

    Igst,

    Cgst,

    /// <summary>SGST or UTGST.</summary>
    StateTax,
}

/// <summary>One line of the tie-out: what the documents say and what the written file says. Counts are whole numbers, amounts paise.</summary>
/// <param name="Table">Of GSTR-1.</param>
/// <param name="Head">What is compared.</param>
/// <param name="Documents">Summed over the document tables of the database.</param>
/// <param name="Return">Read back from the upload file.</param>
/// <param name="Ledger">What the books say, where they are kept.</param>
public sealed record TieOutRow(ReturnTable Table, TieOutHead Head, long Documents, long Return, long? Ledger = null)
{
    public long Difference => Return - Documents;

    public long? LedgerDifference => Ledger is { } ledger ? Return - ledger : null;

    public bool Ties => Difference == 0 && LedgerDifference is null or 0L;

    public bool IsAmount => Head is not TieOutHead.Documents;

    public string Show(long figure) => IsAmount ? IndianNumber.Format(new Money(figure)) : IndianNumber.Format(figure);
}

/// <summary>Documents and return side by side, per table and head.</summary>
public sealed record TieOut(IReadOnlyList<TieOutRow> Rows)
{
    public bool Ties => Rows.All(r => r.Ties);

    public IReadOnlyList<TieOutRow> Differences => [.. Rows.Where(r => !r.Ties)];

    /// <summary>Rows of tables that any side knows; heads that are zero on all are left out.</summary>
    /// <param name="documents">Summed over the documents.</param>
    /// <param name="returned">Read back from the file.</param>
    /// <param name="ledger">By the books, where they are kept; they do not tell exempt value from taxable, so table 8 is not theirs, and of advances they know the tax alone.</param>
    public static TieOut Of(
        IReadOnlyDictionary<ReturnTable, TableSums> documents, IReadOnlyDictionary<ReturnTable, TableSums> returned, IReadOnlyDictionary<ReturnTable, TableSums>? ledger = null) => new(
        [.. from table in Enum.GetValues<ReturnTable>()
            let of = documents.GetValueOrDefault(table, TableSums.None)
            let read = returned.GetValueOrDefault(table, TableSums.None)
            let booked = table == ReturnTable.Exempt ? null : ledger?.GetValueOrDefault(table, TableSums.None)
            from head in Enum.GetValues<TieOutHead>()
            let isBooked = head is TieOutHead.Igst or TieOutHead.Cgst or TieOutHead.StateTax || table is not (ReturnTable.AdvancesReceived or ReturnTable.AdvancesAdjusted)
            where of[head] != 0 || read[head] != 0 || (booked is not null && booked[head] != 0)
            select new TieOutRow(table, head, of[head], read[head], isBooked ? booked?[head] : null)]);
}

/// <summary>The sums of one table from one side; credit notes negative. A head that a side cannot know is zero on both.</summary>
public sealed record TableSums(int Documents, Money Value, HeadSums Sums)
{
    public static TableSums None { get; } = new(0, Money.Zero, HeadSums.Zero);

    public long this[TieOutHead head] => head switch
    {
        TieOutHead.Documents => Documents,
        TieOutHead.Value => Value.Paise,
        TieOutHead.Taxable => Sums.Taxable.Paise,
        TieOutHead.Igst => Sums.Igst.Paise,
        TieOutHead.Cgst => Sums.Cgst.Paise,
        _ => Sums.StateTax.Paise,
    };

    public static TableSums operator +(TableSums a, TableSums b) => new(a.Documents + b.Documents, a.Value + b.Value, a.Sums + b.Sums);
}
