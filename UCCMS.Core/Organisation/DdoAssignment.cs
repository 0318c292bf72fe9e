using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>
/// From a date, one office draws and disburses for an office and everything below it. Of several on an office's path
/// the nearest counts, so an exception is an assignment further down.
/// </summary>
public sealed class DdoAssignment : IAuditedDocument, IVersioned
{
    private DdoAssignment()
    {
    }

    public AssignmentId Id { get; private set; }

    /// <summary>The office from which downwards it holds.</summary>
    public OfficeId RootOfficeId { get; private set; }

    public OfficeId DdoOfficeId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; open while none.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>What it rests on: an order, or that it was assumed.</summary>
    public string Basis { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => $"ddo-assignment/{Id.Value}";

    public string AuditTitle => $"DDO {DdoOfficeId} for {RootOfficeId} from {IndianTime.Show(From)}";

    public static DdoAssignment Of(OfficeId root, OfficeId ddo, DateOnly from, string basis) =>
        new() { Id = AssignmentId.New(), RootOfficeId = root, DdoOfficeId = ddo, From = from, Basis = basis.Trim() };

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Ends it the day before its successor begins.</summary>
    /// <exception cref="RuleViolation">assignment.earlier</exception>
    public void GiveWayOn(DateOnly successorFrom)
    {
        RuleViolation.Unless(successorFrom > From, "assignment.earlier", $"An assignment from {IndianTime.Show(From)} exists already; the new one must begin later.", nameof(From));
        To = successorFrom.AddDays(-1);
    }
}
