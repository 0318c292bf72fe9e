using UCCMS.Core.Organisation;

namespace UCCMS.Web.Workspaces;

/// <summary>Which home a role has.</summary>
internal static class Homes
{
    public static Type Of(Role role) => role switch
    {
        Role.BookingLocation => typeof(BookingLocationHome),
        Role.NodalOffice => typeof(NodalOfficeHome),
        Role.DivisionalOffice => typeof(DivisionalOfficeHome),
        Role.CircleOffice => typeof(CircleOfficeHome),
        Role.Auditor => typeof(AuditorHome),
        Role.Administrator => typeof(AdministratorHome),
        _ => typeof(OtherHome),
    };
}
