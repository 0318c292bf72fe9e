using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// The day from which an office books in APT instead of SAP (SOP 3.A). Offices without one moved on the day of the
/// national roll-out, which is a setting.
/// </summary>
public sealed class AptMigration : IAuditedDocument
{
    private AptMigration()
    {
    }

    public OfficeId OfficeId { get; private set; }

    /// <summary>First day in APT.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The order or report it rests on.</summary>
    public string Source { get; private set; } = string.Empty;

    public string AuditKey => $"apt-migration/{OfficeId}";

    public string AuditTitle => $"Office {OfficeId} in APT from {IndianTime.Show(On)}";

    /// <exception cref="RuleViolation">apt-migration.source</exception>
    public static AptMigration Of(OfficeId office, DateOnly on, string source)
    {
        var migration = new AptMigration { OfficeId = office };
        migration.MoveTo(on, source);
        return migration;
    }

    /// <exception cref="RuleViolation">apt-migration.source</exception>
    public void MoveTo(DateOnly on, string source)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(source), "apt-migration.source", "Say on which order or report the date rests.", nameof(Source));
        (On, Source) = (on, source.Trim());
    }
}
