using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>How often a list is sent.</summary>
public enum ExportCadence
{
    Daily,

    /// <summary>On a Monday.</summary>
    Weekly,

    /// <summary>On the first of a month.</summary>
    Monthly,
}

/// <summary>A list that is exported again and again and sent to its maker by mail. It runs as that person in the post they had, and stops when that post or its right is gone.</summary>
public sealed class ExportSchedule : IVersioned, IAuditedDocument
{
    private ExportSchedule()
    {
    }

    public ExportScheduleId Id { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public PostId PostId { get; private set; }

    public OfficeId OfficeId { get; private set; }

    /// <summary>Of the view it was made from.</summary>
    public string Name { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Address { get; private set; } = string.Empty;

    public string Prefix { get; private set; } = string.Empty;

    public ExportCadence Cadence { get; private set; }

    public DateOnly NextOn { get; private set; }

    public bool IsPaused { get; private set; }

    /// <summary>Why the program stopped it; empty while it goes on.</summary>
    public string StoppedBecause { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => $"export-schedule/{Id.Value}";

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Scheduled export “{Name}” of {Title}");

    /// <exception cref="RuleViolation">list.address, export.post</exception>
    public static ExportSchedule Plan(Actor actor, SavedView view, ExportCadence cadence, DateOnly today)
    {
        view.List.Check();
        return new()
        {
            Id = ExportScheduleId.New(),
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            PostId = actor.PostId ?? throw new RuleViolation("export.post", "Only a person in a post exports a list."),
            OfficeId = actor.OfficeId,
            Name = view.Name,
            Title = view.Title,
            Address = view.Address,
            Prefix = view.Prefix,
            Cadence = cadence,
            NextOn = After(today, cadence),
        };
    }

    /// <summary>Due on this day.</summary>
    public bool IsDue(DateOnly day) => !IsPaused && StoppedBecause.Length == 0 && NextOn <= day;

    /// <summary>Was asked for on this day; days that were missed are not made up for.</summary>
    public void MoveOn(DateOnly day) => NextOn = After(day, Cadence);

    public void Pause() => IsPaused = true;

    /// <summary>Goes on from the next day of its rhythm, also after it was stopped.</summary>
    public void Resume(DateOnly today) => (IsPaused, StoppedBecause, NextOn) = (false, string.Empty, After(today, Cadence));

    /// <summary>The program gives it up.</summary>
    public void Stop(string because) => StoppedBecause = because.Length <= 500 ? because : because[..500];

    private static DateOnly After(DateOnly day, ExportCadence cadence) => cadence switch
    {
        ExportCadence.Daily => day.AddDays(1),
        ExportCadence.Weekly => day.AddDays((((int)DayOfWeek.Monday - (int)day.DayOfWeek + 6) % 7) + 1),
        ExportCadence.Monthly => new DateOnly(day.Year, day.Month, 1).AddMonths(1),
        _ => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "Unknown rhythm."),
    };
}
