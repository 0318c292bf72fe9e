namespace UCCMS.Core.Gst.Returns;

/// <summary>What the working paper shows of a preparation, kept with its files: it is read back, never worked out again.</summary>
/// <param name="Figures">Each table.</param>
/// <param name="B2cs">Rows of table 7.</param>
/// <param name="Exempt">Rows of table 8.</param>
/// <param name="Hsn">Rows of table 12.</param>
/// <param name="Series">Rows of table 13.</param>
/// <param name="Messages">The first of each kind.</param>
/// <param name="Counts">How many there are of each kind.</param>
/// <param name="TieOut">Documents and return side by side.</param>
public sealed record KeptPaper(
    IReadOnlyList<TableFigures> Figures,
    IReadOnlyList<B2csRow> B2cs,
    IReadOnlyList<ExemptRow> Exempt,
    IReadOnlyList<HsnRow> Hsn,
    IReadOnlyList<SeriesRow> Series,
    IReadOnlyList<ValidationMessage> Messages,
    IReadOnlyList<MessageCount> Counts,
    IReadOnlyList<TieOutRow> TieOut)
{
    /// <summary>Rows of tables 11A and 11B.</summary>
    public IReadOnlyList<AdvanceRow> Advances { get; init; } = [];

    public static KeptPaper Of(ReturnPaper paper) => new(
        paper.Tables.Figures,
        paper.Tables.B2cs,
        paper.Tables.Exempt,
        paper.Tables.Hsn,
        paper.Tables.Series,
        paper.Tables.Messages.Kept,
        paper.Tables.Messages.Counts,
        paper.TieOut.Rows) { Advances = paper.Tables.Advances };
}
