using Microsoft.AspNetCore.Identity;

namespace UCCMS.Data.Organisation;

/// <summary>A member of staff who signs in; the user name is the employee id. What they may do hangs on their posts.</summary>
public sealed class Person : IdentityUser
{
    [PersonalData]
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>A first or reset password must be changed before any page opens.</summary>
    public bool MustChangePassword { get; set; }
}
