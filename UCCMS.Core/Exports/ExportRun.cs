using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>
/// One export of a list: who took what away, when, with which filters, how many rows and what they add up to. The row stays when
/// its file is removed after some weeks, so that a file found later is known by its hash.
/// </summary>
public sealed class ExportRun : IVersioned, IAuditedDocument
{
    /// <summary>How long a file is kept that nobody marked for the record.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Times it is taken up again after its server stopped.</summary>
    public const int MostAttempts = 3;

    private ExportRun()
    {
    }

    public ExportId Id { get; private set; }

    /// <summary>Its maker, as whom it runs.</summary>
    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public PostId PostId { get; private set; }

    /// <summary>The office of the post.</summary>
    public OfficeId OfficeId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Address { get; private set; } = string.Empty;

    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Search, filters and order in words, one a line.</summary>
    public string Filters { get; private set; } = string.Empty;

    /// <summary>Fingerprint of the filters on the screen, so that a background run that would show other rows is noticed; none for a schedule.</summary>
    public string? FilterMark { get; private set; }

    public ExportScheduleId? ScheduleId { get; private set; }

    public ExportStatus Status { get; private set; }

    public DateTime AskedAtUtc { get; private set; }

    /// <summary>Of the process that writes it; another one that takes over puts its own.</summary>
    public Guid? Claim { get; private set; }

    /// <summary>Last sign of life of that process.</summary>
    public DateTime? ClaimedAtUtc { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Rows written so far.</summary>
    public int RowsDone { get; private set; }

    /// <summary>Rows of the list.</summary>
    public int Rows { get; private set; }

    /// <summary>When reading began: the state of the list that the file shows.</summary>
    public DateTime? AsOfUtc { get; private set; }

    /// <summary>The sum of every column of money, in words, as the file says it.</summary>
    public string ControlTotal { get; private set; } = string.Empty;

    public StoredFileId? File { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file, 64 hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public long Length { get; private set; }

    public DateTime? FinishedAtUtc { get; private set; }

    /// <summary>None: kept for the record.</summary>
    public DateTime? ExpiresAtUtc { get; private set; }

    /// <summary>Why there is no file.</summary>
    public string Remark { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public bool IsOpen => Status is ExportStatus.Waiting or ExportStatus.Running;

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Export of {Title}{(Rows > 0 ? $", {Rows} rows" : string.Empty)}");

    public static string KeyOf(ExportId id) => $"export/{id.Value}";

    /// <summary>Asked for, to be written in the background.</summary>
    /// <exception cref="RuleViolation">list.address, export.post</exception>
    public static ExportRun Ask(Actor actor, ListAddress list, string filters, string? filterMark, DateTime utcNow)
    {
        list.Check();
        return new()
        {
            Id = ExportId.New(),
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            PostId = actor.PostId ?? throw new RuleViolation("export.post", "Only a person in a post exports a list."),
            OfficeId = actor.OfficeId,
            Title = list.Title,
            Address = list.Address,
            Prefix = list.Prefix,
            Filters = Shortened(filters, 2_000),
            FilterMark = filterMark,
            AskedAtUtc = utcNow,
        };
    }

    /// <summary>Asked for by a schedule, in the name of its maker.</summary>
    public static ExportRun Ask(ExportSchedule schedule, DateTime utcNow) => new()
    {
        Id = ExportId.New(),
        PersonId = schedule.PersonId,
        PersonName = schedule.PersonName,
        PostId = schedule.PostId,
        OfficeId = schedule.OfficeId,
        Title = schedule.Title,
        Address = schedule.Address,
        Prefix = schedule.Prefix,
        ScheduleId = schedule.Id,
        AskedAtUtc = utcNow,
    };

    /// <summary>Its file is there.</summary>
    /// <exception cref="RuleViolation">export.ended</exception>
    public void Finish(ExportFigures figures, StoredFile file, DateTime utcNow)
    {
        RequireOpen();
        (Rows, RowsDone, ControlTotal, AsOfUtc) = (figures.Rows, figures.Rows, Shortened(figures.ControlTotal, 1_000), figures.AsOfUtc);
        Filters = figures.Filters.Length > 0 ? Shortened(figures.Filters, 2_000) : Filters;
        (File, FileName, Sha256, Length) = (file.Id, file.Name, file.Sha256, file.Length);
        (Status, FinishedAtUtc, ExpiresAtUtc, Claim) = (ExportStatus.Ready, utcNow, utcNow + KeptFor, null);
    }

    /// <summary>It ended without a file.</summary>
    /// <exception cref="RuleViolation">export.ended</exception>
    public void End(ExportStatus status, string remark, DateTime utcNow)
    {
        RequireOpen();
        (Status, Remark, FinishedAtUtc, Claim) = (status, Shortened(remark, 1_000), utcNow, null);
    }

    /// <summary>Its file stays without limit of time.</summary>
    /// <exception cref="RuleViolation">export.no-file</exception>
    public void Keep()
    {
        RuleViolation.Unless(Status == ExportStatus.Ready, "export.no-file", "This export has no file to keep.");
        ExpiresAtUtc = null;
    }

    /// <summary>Its time is over: which file to remove.</summary>
    public StoredFileId? Expire()
    {
        var file = File;
        (Status, File) = (ExportStatus.Expired, null);
        return file;
    }

    private void RequireOpen() => RuleViolation.Unless(IsOpen, "export.ended", $"This export is {Words.Of(Status).ToLowerInvariant()} already.");

    private static string Shortened(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}

/// <summary>What a written file holds.</summary>
/// <param name="Rows">Without heading and totals.</param>
/// <param name="ControlTotal">The sum of every column of money, in words.</param>
/// <param name="Filters">In words, one a line.</param>
/// <param name="AsOfUtc">When reading began.</param>
public sealed record ExportFigures(int Rows, string ControlTotal, string Filters, DateTime AsOfUtc);
