namespace UCCMS.Core.Bookings;

/// <summary>A row that was not taken, with its cells as they stood, so that it can be handed back to be corrected.</summary>
public sealed class ImportRejection
{
    private ImportRejection()
    {
    }

    public ImportId ImportId { get; private set; }

    public int RowNumber { get; private set; }

    /// <summary>The problems: JSON list of column, value, reason and remedy.</summary>
    public string Problems { get; private set; } = string.Empty;

    /// <summary>The row's cells in the order of the file's header: JSON list.</summary>
    public string Cells { get; private set; } = string.Empty;
}
