using UCCMS.Core.Organisation;

namespace UCCMS.Core.Invoicing;

/// <summary>A loaded file of APT invoices; its content is known by the hash, so the same file is never loaded twice.</summary>
public sealed class AptInvoiceImport
{
    private AptInvoiceImport()
    {
    }

    public AptInvoiceImportId Id { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public int RowCount { get; private set; }

    public int FlaggedCount { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public DateTime ImportedAtUtc { get; private set; }

    public static AptInvoiceImport Of(string fileName, string sha256, int rows, int flagged, Actor actor, DateTime utcNow) => new()
    {
        Id = AptInvoiceImportId.New(),
        FileName = fileName,
        Sha256 = sha256,
        RowCount = rows,
        FlaggedCount = flagged,
        PersonId = actor.PersonId,
        ImportedAtUtc = utcNow,
    };
}
