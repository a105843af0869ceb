// GMime is reached through its one public header; GLib comes with it.
#include <gmime/gmime.h>
