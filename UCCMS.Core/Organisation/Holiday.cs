using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A day off: for every office, or for those of one scope ("delhi": days the Delhi offices chose for themselves).</summary>
public sealed class Holiday : IAuditedDocument
{
    /// <summary>The scope that means every office.</summary>
    public const string Everywhere = "all";

    private Holiday()
    {
    }

    public HolidayId Id { get; private set; }

    public DateOnly Date { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>"all", or the word for those who have the day off.</summary>
    public string Scope { get; private set; } = string.Empty;

    /// <summary>For instance "moon": the day can move.</summary>
    public string Note { get; private set; } = string.Empty;

    public string AuditKey => $"holiday/{Id.Value}";

    public string AuditTitle => $"Holiday {Name}, {IndianTime.Show(Date)}";

    /// <exception cref="RuleViolation">holiday.name</exception>
    public static Holiday Add(DateOnly date, string name, string scope, string note = "")
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(name), "holiday.name", "Enter the name of the holiday.", nameof(Name));
        return new Holiday
        {
            Id = HolidayId.New(),
            Date = date,
            Name = name.Trim(),
            Scope = string.IsNullOrWhiteSpace(scope) ? Everywhere : scope.Trim().ToLowerInvariant(),
            Note = note.Trim(),
        };
    }
}
