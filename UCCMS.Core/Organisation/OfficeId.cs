using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>An office's own 8-digit code, assigned once by UCCMS and never reused; the facility id of APT is an attribute of the office.</summary>
public readonly record struct OfficeId(int Value) : IEntityId<OfficeId, int>
{
    public static OfficeId From(int value) => new(value);

    public override string ToString() => Value.ToString("00000000", CultureInfo.InvariantCulture);
}
