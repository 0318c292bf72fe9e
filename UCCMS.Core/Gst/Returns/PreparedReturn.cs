using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// GSTR-1 of a GSTIN and month as it was made on a day: the files for the portal and what was found on the way. Never
/// changed; a later preparation takes its place, and only the latest can be filed.
/// </summary>
public sealed class PreparedReturn : IAuditedDocument, IOfficeOwned
{
    private readonly List<PreparedFile> files = [];

    private PreparedReturn()
    {
    }

    public PreparedReturnId Id { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>yyyymm.</summary>
    public int Month { get; private set; }

    /// <summary>The filing office of the registration.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    /// <summary>The filing office again: a return has no other.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    /// <summary>Name and post.</summary>
    public string PreparedBy { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    /// <summary>
    /// Documents it was made from. Issued documents are neither changed nor removed, so it is stale when there are more of
    /// them now, and only then.
    /// </summary>
    public int Documents { get; private set; }

    /// <summary>What they supply, taxed or not; credit notes taken off.</summary>
    public Money Value { get; private set; }

    /// <summary>Their tax, credit notes taken off.</summary>
    public Money Tax { get; private set; }

    /// <summary>Messages that stop filing.</summary>
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>Lines of the tie-out on which documents and return differ.</summary>
    public int Differences { get; private set; }

    /// <summary>Of the JSON, of its parts one after the other where it was split.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public IReadOnlyList<PreparedFile> Files => files;

    public ReturnPeriod Period => new(Month);

    public string AuditKey => FiledMonth.KeyOf(SupplierGstin, Month);

    public string AuditTitle => $"GSTR-1 of {SupplierGstin} for {Period}";

    public static PreparedReturn Of(ReturnHead head, OfficeId filingOffice, PreparedFigures figures, IEnumerable<PreparedFile> files, Actor actor, DateTime utcNow)
    {
        var prepared = new PreparedReturn
        {
            Id = PreparedReturnId.New(),
            SupplierGstin = head.SupplierGstin,
            Month = head.Period.YearMonth,
            OwningOfficeId = filingOffice,
            NodalOfficeId = filingOffice,
            PersonId = actor.PersonId,
            PreparedBy = FiledMonth.Signatory(actor),
            PreparedAtUtc = utcNow,
            Documents = figures.Documents,
            Value = figures.Value,
            Tax = figures.Tax,
            Errors = figures.Errors,
            Warnings = figures.Warnings,
            Differences = figures.Differences,
            Sha256 = figures.Sha256,
        };
        prepared.files.AddRange(files);
        return prepared;
    }

    /// <summary>Whether it can be filed as far as its content goes.</summary>
    /// <param name="documents">Of the month now.</param>
    /// <param name="isExplained">A second person explained its differences.</param>
    public bool IsReady(int documents, bool isExplained) => documents == Documents && Errors == 0 && (Differences == 0 || isExplained);

    public FiledContent Content => new(Id, Sha256, Documents, Value, Tax);
}

/// <summary>What a preparation found, in figures.</summary>
/// <param name="Documents">Of the month.</param>
/// <param name="Value">Supplied, taxed or not; net of credit notes.</param>
/// <param name="Tax">Net of credit notes.</param>
/// <param name="Errors">Messages that stop filing.</param>
/// <param name="Warnings">Other messages.</param>
/// <param name="Differences">Lines of the tie-out that do not tie.</param>
/// <param name="Sha256">Of the JSON.</param>
public sealed record PreparedFigures(int Documents, Money Value, Money Tax, int Errors, int Warnings, int Differences, string Sha256);

/// <summary>What a file of a preparation is.</summary>
public enum PreparedFileKind
{
    /// <summary>For upload to the GST portal; one of several where it was split.</summary>
    Json,

    /// <summary>Tables, messages and tie-out, as the working paper shows them.</summary>
    Paper,
}

/// <summary>A file of a preparation.</summary>
public sealed record PreparedFile(int Position, PreparedFileKind Kind, StoredFileId FileId, string Name, string Sha256, long Length);
