using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>Key of an extract.</summary>
public readonly record struct ElekhaExtractId(Guid Value) : IEntityId<ElekhaExtractId, Guid>
{
    public static ElekhaExtractId New() => new(Guid.CreateVersion7());

    public static ElekhaExtractId From(Guid value) => new(value);
}

/// <summary>What e-Lekha shows of one month, as a PAO took it; a later extract of the same PAO and month takes its place.</summary>
public sealed class ElekhaExtract : IAuditedDocument, IOfficeOwned
{
    private readonly List<ElekhaLine> lines = [];

    private ElekhaExtract()
    {
    }

    public ElekhaExtractId Id { get; private set; }

    /// <summary>Year and month: 202602.</summary>
    public int Month { get; private set; }

    /// <summary>The PAO.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public string Sha256 { get; private set; } = string.Empty;

    public int Rows { get; private set; }

    public Money Total { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public DateTime EnteredAtUtc { get; private set; }

    public IReadOnlyList<ElekhaLine> Lines => lines;

    public OfficeId OwningOfficeId => NodalOfficeId;

    public string AuditKey => $"elekha-extract/{Id.Value}";

    public string AuditTitle => $"e-Lekha of {new ElekhaMonth(Month)}, {FileName}: {Rows} rows, {Total}";

    /// <exception cref="RuleViolation">elekha.no-rows, elekha.problems</exception>
    public static ElekhaExtract Of(ElekhaFile file, IReadOnlyDictionary<string, OfficeId> offices, string fileName, string sha256, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(file.Rows.Count + file.Problems.Count > 0, "elekha.no-rows", "The file has no readable row. Nothing was entered.");
        RuleViolation.Unless(
            file.Problems.Count == 0 && !file.ProblemsWith(offices).Any(), "elekha.problems", "The file has problems; nothing of it was entered. Correct it and upload it again.");
        var extract = new ElekhaExtract
        {
            Id = ElekhaExtractId.New(),
            Month = file.Month!.Value.YearMonth,
            NodalOfficeId = actor.OfficeId,
            FileName = fileName,
            Sha256 = sha256,
            Rows = file.Rows.Count,
            Total = file.Total,
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            EnteredAtUtc = utcNow,
        };
        extract.lines.AddRange(file.Rows.Select((r, at) => ElekhaLine.Of(extract, at + 1, r, offices[r.Office])));
        return extract;
    }
}

/// <summary>One row of an extract, seen by the office it is about.</summary>
public sealed class ElekhaLine : IOfficeOwned
{
    private ElekhaLine()
    {
    }

    public ElekhaExtractId ExtractId { get; private set; }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public int Month { get; private set; }

    /// <summary>The office accounted for.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>As the extract has it.</summary>
    public string Ddo { get; private set; } = string.Empty;

    public string Head { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    public string Voucher { get; private set; } = string.Empty;

    public OfficeId OwningOfficeId => NodalOfficeId;

    internal static ElekhaLine Of(ElekhaExtract extract, int position, ElekhaRow row, OfficeId office) => new()
    {
        ExtractId = extract.Id,
        Position = position,
        Month = extract.Month,
        NodalOfficeId = office,
        Ddo = row.Ddo,
        Head = row.Head.Trim(),
        Amount = row.Amount,
        Voucher = row.Voucher.Trim(),
    };
}
