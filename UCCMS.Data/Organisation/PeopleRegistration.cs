using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace UCCMS.Data.Organisation;

/// <summary>Registers ASP.NET Core Identity over the one model, with the rules for passwords and lockout.</summary>
public static class PeopleRegistration
{
    /// <summary>Wrong passwords before a lockout, and its length.</summary>
    public const int WrongTries = 5;

    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);

    public static IdentityBuilder AddPeople(this IServiceCollection services) => services
        .AddIdentityCore<Person>(o =>
        {
            o.Password.RequiredLength = PasswordRule.Length;
            o.Password.RequiredUniqueChars = 5;
            o.Password.RequireDigit = false;
            o.Password.RequireLowercase = false;
            o.Password.RequireUppercase = false;
            o.Password.RequireNonAlphanumeric = false;
            o.Lockout.MaxFailedAccessAttempts = WrongTries;
            o.Lockout.DefaultLockoutTimeSpan = LockoutTime;
            o.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        })
        .AddEntityFrameworkStores<UccmsDbContext>()
        .AddPasswordValidator<PasswordRule>()
        .AddErrorDescriber<IdentitySentences>();
}
