# Fills an empty Request Tracker: a password for its one user, and as many requests as asked for.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use RT;

my ($password, $count) = @ARGV;
RT::LoadConfig();
RT::Init();

my $user = RT::User->new(RT->SystemUser);
$user->Load('root');
my ($done, $why) = $user->SetPassword($password);
die $why unless $done;
# Their lists are not cut into pages: that is what makes them long.
($done, $why) = $user->SetPreferences('SearchDisplay', { RowsPerPage => 10 * $count });
die $why unless $done;

for my $number (1 .. $count) {
    my $ticket = RT::Ticket->new(RT->SystemUser);
    my ($id, undef, $message) = $ticket->Create(
        Queue     => 'General',
        Subject   => "Verzoek $number van een verzonnen inwoner",
        Requestor => 'root@localhost',
    );
    die $message unless $id;
}
