using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>What the acts on the organisation load and add.</summary>
public interface IOrganisationStore
{
    /// <exception cref="RuleViolation">office.unknown</exception>
    Task<Office> OfficeAsync(OfficeId id, CancellationToken ct);

    /// <summary>The next free code for an office entered by hand, from 80000001 up; skips what is someone's facility id.</summary>
    Task<OfficeId> NextOfficeIdAsync(CancellationToken ct);

    /// <summary>The office that is already found by these 8 digits, as code or facility id.</summary>
    Task<Office?> FindByCodeAsync(string codeOrFacilityId, CancellationToken ct);

    /// <summary>The GPO of the circle an office lies in; none for the army's circle.</summary>
    Task<Office?> GpoOfCircleAsync(OfficeId? circle, CancellationToken ct);

    /// <summary>All, past and future ones too.</summary>
    Task<IReadOnlyList<GstRegistration>> RegistrationsAsync(CancellationToken ct);

    /// <summary>All, past and future ones too.</summary>
    Task<IReadOnlyList<SupplierGstinPolicy>> PoliciesAsync(CancellationToken ct);

    /// <summary>All letters of undertaking, past and future ones too.</summary>
    Task<IReadOnlyList<LetterOfUndertaking>> UndertakingsAsync(CancellationToken ct);

    Task<IReadOnlyList<DdoAssignment>> DdoAssignmentsOfAsync(OfficeId root, CancellationToken ct);

    Task<IReadOnlyList<PaoAssignment>> PaoAssignmentsOfAsync(OfficeId circle, CancellationToken ct);

    Task<bool> HasHolidayAsync(DateOnly date, string scope, CancellationToken ct);

    Task<bool> HasSettingAsync(string key, DateOnly from, OfficeId? office, CancellationToken ct);

    void Add(Office office);

    void Add(GstRegistration registration);

    void Add(LetterOfUndertaking undertaking);

    void Add(DdoAssignment assignment);

    void Add(PaoAssignment assignment);

    void Add(SupplierGstinPolicy policy);

    void Add(DatedSetting setting);

    void Add(Holiday holiday);
}
